package org.puentesur.dialogue.model;

import java.time.Instant;
import java.util.UUID;

/**
 * One change of what a room's readers see.
 *
 * @param number its place in the room's one order; no number is left out
 * @param message what the message that it concerns is now
 */
public record Entry(
    long number, EntryKind kind, UUID actor, String actorName, Instant at, Line message) {

  // the writer of JSON asks each record for it, and it would go through every field of the message
  @Override
  public int hashCode() {
    return Long.hashCode(number);
  }
}
