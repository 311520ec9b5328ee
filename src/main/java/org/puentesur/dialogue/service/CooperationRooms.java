package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.puentesur.dialogue.model.Room;
import org.puentesur.platform.text.Translations;

/** The rooms of cooperations, for the feature that opens these and knows who takes part. */
@ApplicationScoped
public class CooperationRooms {

  @Inject Rooms rooms;
  @Inject RoomLog log;
  @Inject Clock clock;

  /**
   * Opens the room of a cooperation, which its parties and their offices read and write; what the
   * log tells of the cooperation's opening tells of this too.
   *
   * @param parties institutions that take part
   * @param countries ISO 3166-1 alpha-3 codes of these
   */
  public Room open(
      UUID cooperation, Translations titles, Set<UUID> parties, Set<String> countries) {
    Room room = Room.ofCooperation(cooperation, titles, parties, countries, clock.instant());
    rooms.add(room);
    return room;
  }

  /**
   * Lets its room follow who takes part now; who does no more is out of it at once, open sockets
   * too.
   */
  public void follow(UUID cooperation, Set<UUID> parties, Set<String> countries) {
    rooms
        .ofCooperation(cooperation)
        .ifPresent(
            room -> {
              room.seat(parties, countries);
              log.tell("room.parties", room.id(), Map.of());
            });
  }

  /** The room of a cooperation; the caller of this has checked that it may be named. */
  public Optional<UUID> of(UUID cooperation) {
    return rooms.ofCooperation(cooperation).map(Room::id);
  }
}
