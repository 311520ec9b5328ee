package org.puentesur.dialogue.model;

import java.time.Instant;

/**
 * Somebody who was shut out of a forum.
 *
 * @param reason as they were told
 * @param by who did it
 */
public record ShutOut(RoomReader person, String reason, String by, Instant since) {}
