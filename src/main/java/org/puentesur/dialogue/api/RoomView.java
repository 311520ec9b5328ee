package org.puentesur.dialogue.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.dialogue.model.Room;
import org.puentesur.platform.text.Translations;

/**
 * A room as the API tells of it.
 *
 * @param open whether everybody may read it
 * @param subjectId the offer, demand or cooperation that it is about
 * @param lastNumber of its latest entry, 0 for none
 */
public record RoomView(
    UUID id,
    String kind,
    Map<String, String> titles,
    Map<String, String> about,
    String topic,
    boolean open,
    boolean closed,
    List<UUID> parties,
    UUID subjectId,
    long lastNumber,
    Instant lastAt) {

  /** The wire form of a room. */
  static RoomView of(Room room) {
    return new RoomView(
        room.id(),
        room.kind().name(),
        room.titles().byTag(),
        byTag(room.about()),
        room.topic(),
        room.open(),
        room.closed(),
        room.parties().stream().sorted().toList(),
        room.subject(),
        room.lastNumber(),
        room.lastAt());
  }

  private static Map<String, String> byTag(Translations texts) {
    return texts == null ? null : texts.byTag();
  }
}
