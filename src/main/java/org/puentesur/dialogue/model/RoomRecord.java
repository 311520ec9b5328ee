package org.puentesur.dialogue.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that is on record of a room up to a number.
 *
 * @param titles by language tag
 * @param lastNumber of the latest entry that it tells of
 */
public record RoomRecord(
    UUID id,
    String kind,
    Map<String, String> titles,
    List<UUID> parties,
    UUID subject,
    Instant openedAt,
    long lastNumber,
    List<Recorded> messages) {

  /** A message and what it said before, latest first; nothing of either once it is retracted. */
  public record Recorded(Line message, List<Earlier> earlier) {}

  /** What a message said until an edit. */
  public record Earlier(long number, String text, Instant until) {}
}
