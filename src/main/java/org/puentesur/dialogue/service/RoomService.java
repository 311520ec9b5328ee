package org.puentesur.dialogue.service;

import static org.puentesur.account.model.Role.Names.FACILITATOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.agenda.service.Topics;
import org.puentesur.dialogue.model.Room;
import org.puentesur.dialogue.model.RoomAccess;
import org.puentesur.dialogue.model.RoomKind;
import org.puentesur.dialogue.service.RoomGate.Entered;
import org.puentesur.dialogue.service.Rooms.Listed;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.subject.Subject;
import org.puentesur.platform.text.Translations;

/** Opens, lists, closes and shows rooms. */
@Stateless
public class RoomService {

  @Inject Rooms rooms;
  @Inject RoomGate gate;
  @Inject Subjects subjects;
  @Inject Topics topics;
  @Inject RoomLog log;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  /** A room that the caller may read, and what they may do there. */
  @PermitAll
  public Entered get(UUID id) {
    return gate.read(id);
  }

  /** What the caller may do with rooms in general. */
  @PermitAll
  public RoomAccess access() {
    return gate.access();
  }

  /** The rooms of a kind that the caller may read, those of the day first. */
  @PermitAll
  public List<Listed> list(RoomKind kind, int most) {
    return rooms.list(gate.access(), kind, most);
  }

  /** A page of the rooms of a kind, or of every one, that the caller may read. */
  @PermitAll
  public List<Room> page(RoomKind kind, UUID after, int most) {
    return rooms.page(gate.access(), kind, after, most);
  }

  /** How many rooms of the caller's have something unread; none for a visitor. */
  @PermitAll
  public long unread() {
    return current.get().signedIn() ? rooms.unread(gate.access()) : 0;
  }

  /** What a room is about, where the caller may read that. */
  @PermitAll
  public Optional<Subject> subject(Room room) {
    return room.subject() == null ? Optional.empty() : subjects.find(room.subject());
  }

  /** What a person wants to talk about. */
  @PermitAll
  public Subject subject(UUID id) {
    return subjects.get(id);
  }

  /** The room in which the caller's institution talks about something, if it has been opened. */
  @PermitAll
  public Optional<Room> talkedIn(Subject subject) {
    UUID own = current.get().institution();
    return own == null || own.equals(subject.owner())
        ? Optional.empty()
        : rooms.direct(Set.of(own, subject.owner()), subject.id()).filter(gate.access()::reads);
  }

  /** The room in which the caller's institution talks with the owner of something published. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public Room talk(UUID subjectId) {
    Subject subject = subjects.get(subjectId);
    Caller caller = current.get();
    if (caller.institution().equals(subject.owner())) {
      throw new RuleBroken("room.parties");
    }
    if (!gate.access().member()) {
      throw new RuleBroken("institution.not-designated");
    }
    return talkedIn(subject)
        .orElseGet(
            () ->
                opened(
                    Room.direct(
                        Set.of(caller.institution(), subject.owner()),
                        subject.id(),
                        subject.title(),
                        clock.instant())));
  }

  /** A new forum. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public Room openForum(String topic, Translations titles, Translations about, boolean open) {
    if (topic != null && !topics.know(Set.of(topic))) {
      throw new RuleBroken("topic", "room.topic");
    }
    return opened(Room.forum(topic, titles, about, open, clock.instant()));
  }

  /** Ends what may be said in a room; it stays readable. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public void close(UUID id) {
    Room room = gate.moderate(id).room();
    room.close(clock.instant());
    log.tell("room.closed", room.id(), Map.of());
  }

  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public void reopen(UUID id) {
    Room room = gate.moderate(id).room();
    room.reopen();
    log.tell("room.reopened", room.id(), Map.of());
  }

  /** Lets visitors read a forum, or members alone. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public void show(UUID id, boolean toAll) {
    Room room = gate.moderate(id).room();
    room.show(toAll);
    log.tell(toAll ? "room.shown" : "room.hidden", room.id(), Map.of());
  }

  private Room opened(Room room) {
    rooms.add(room);
    log.tell("room.opened", room.id(), Map.of("kind", room.kind().name()));
    return room;
  }
}
