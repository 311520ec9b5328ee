package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.dialogue.model.Room;
import org.puentesur.dialogue.model.RoomAccess;
import org.puentesur.dialogue.model.Standing;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** The one gate to rooms: who may not read one is told that there is none. */
@ApplicationScoped
public class RoomGate {

  @Inject Rooms rooms;
  @Inject Standings standings;
  @Inject CurrentCaller current;

  /** A room and what the caller may do there. */
  public record Entered(Room room, RoomAccess access) {}

  /** A room that the caller may read. */
  public Entered read(UUID id) {
    return enter(current.get(), id);
  }

  /** A room in which the caller may say something now. */
  public Entered write(UUID id) {
    Entered entered = read(id);
    if (entered.room().closed()) {
      throw new RuleBroken("room.closed");
    }
    if (!entered.access().writes(entered.room())) {
      throw new RuleBroken("room.not-writer");
    }
    return entered;
  }

  /** A room that the caller moderates. */
  public Entered moderate(UUID id) {
    return require(read(id), RoomAccess::moderates);
  }

  /** A room that somebody may read, who need not be the caller of this request. */
  public Entered enter(Caller caller, UUID id) {
    Room room = rooms.find(id).orElseThrow(() -> new NotFound("room " + id));
    return require(new Entered(room, access(caller, id)), RoomAccess::reads);
  }

  /** What the caller may do in general; nothing particular to one room. */
  public RoomAccess access() {
    return access(current.get(), null);
  }

  /** What somebody may do in one room, or in general where it is null. */
  RoomAccess access(Caller caller, UUID room) {
    boolean designated = caller.institution() == null || rooms.designated(caller.institution());
    Standing standing =
        room == null || !caller.signedIn() ? null : standings.of(room, caller.accountId());
    return new RoomAccess(caller, designated, standing);
  }

  private static Entered require(Entered entered, BiPredicate<RoomAccess, Room> right) {
    if (!right.test(entered.access(), entered.room())) {
      throw new NotFound("room " + entered.room().id());
    }
    return entered;
  }
}
