package org.puentesur.meeting.model;

import java.time.Instant;

/**
 * Somebody's time in a call.
 *
 * @param until when they were last seen there
 */
public record Attendance(String name, Instant from, Instant until) {}
