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

/** The rooms of meetings, for the feature that calls these and knows who attends. */
@ApplicationScoped
public class MeetingRooms {

  @Inject Rooms rooms;
  @Inject Standings standings;
  @Inject RoomLog log;
  @Inject Clock clock;

  /**
   * Who attends a meeting.
   *
   * @param institutions whose people do
   * @param countries ISO 3166-1 alpha-3 codes of those whose facilitators do
   * @param people accounts that do in person
   */
  public record Attending(Set<UUID> institutions, Set<String> countries, Set<UUID> people) {}

  /**
   * Opens a meeting's room, or goes by the meeting as it is now: whoever no longer attends is out
   * of open lines at once.
   */
  public void keep(UUID meeting, Translations titles, Attending attending) {
    Optional<Room> before = rooms.ofMeeting(meeting);
    Room room = before.orElseGet(() -> Room.ofMeeting(meeting, titles, clock.instant()));
    boolean others = room.admit(titles, attending.institutions(), attending.countries());
    rooms.add(room);
    others |= standings.letIn(room.id(), attending.people());
    if (before.isPresent() && others) {
      log.tell("room.parties", room.id(), Map.of());
    }
  }

  /** Ends what may be said in a meeting's own room, where it has one. */
  public void close(UUID meeting) {
    rooms.ofMeeting(meeting).filter(room -> !room.closed()).ifPresent(this::close);
  }

  private void close(Room room) {
    room.close(clock.instant());
    log.tell("room.closed", room.id(), Map.of());
  }

  /** A meeting's own room; the caller of this has checked that it may be named. */
  public Optional<UUID> of(UUID meeting) {
    return rooms.ofMeeting(meeting).map(Room::id);
  }
}
