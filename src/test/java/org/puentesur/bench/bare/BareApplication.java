package org.puentesur.bench.bare;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The baseline: what the server itself needs to answer. */
@ApplicationPath("/")
public class BareApplication extends Application {}
