package org.puentesur.followup.model;

import java.util.UUID;

/** Somebody of the same institution. */
public record Colleague(UUID account, String name) {}
