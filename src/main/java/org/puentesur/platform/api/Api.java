package org.puentesur.platform.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API for partner systems. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
