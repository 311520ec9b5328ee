package org.puentesur.dialogue.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.dialogue.model.Entry;
import org.puentesur.dialogue.model.Line;
import org.puentesur.dialogue.model.Message;
import org.puentesur.dialogue.model.Room;
import org.puentesur.dialogue.model.RoomRecord.Earlier;
import org.puentesur.dialogue.service.ReadMarks.Mark;
import org.puentesur.dialogue.service.RoomMessages.Found;
import org.puentesur.platform.text.Language;

/** What was said in a room, for those who may read it. */
@Stateless
public class ReadingService {

  private static final int THREAD = 500;

  @Inject RoomGate gate;
  @Inject Entries entries;
  @Inject RoomMessages messages;
  @Inject ReadMarks marks;
  @Inject Passing passing;
  @Inject Clock clock;

  /** The messages before a number, oldest first. */
  @PermitAll
  public List<Line> before(UUID room, long number, int most) {
    gate.read(room);
    return messages.before(room, number, most);
  }

  /** What follows a number, in order, with none left out and none twice. */
  @PermitAll
  public List<Entry> after(UUID room, long number, int most) {
    gate.read(room);
    return entries.after(room, number, most);
  }

  /** The messages after a number, oldest first, each as it is now. */
  @PermitAll
  public List<Line> saidAfter(UUID room, long number, int most) {
    Room entered = gate.read(room).room();
    return messages.after(room, number, entered.lastNumber(), most);
  }

  /** The language in which the caller wrote last in a room; empty where they never did. */
  @PermitAll
  public Optional<Language> writtenLast(UUID room) {
    Caller caller = gate.read(room).access().caller();
    return caller.signedIn() ? messages.writtenLast(room, caller.accountId()) : Optional.empty();
  }

  /** A message and those that answer it. */
  @PermitAll
  public List<Line> thread(UUID room, UUID first) {
    gate.read(room);
    messages.get(room, first);
    return messages.thread(room, first, THREAD);
  }

  @PermitAll
  public List<Line> pinned(UUID room) {
    gate.read(room);
    return messages.pinned(room);
  }

  /** What a message said before its edits, latest first; nothing once it is taken back. */
  @PermitAll
  public List<Earlier> earlier(UUID room, UUID id) {
    gate.read(room);
    Message message = messages.get(room, id);
    return message.retracted() ? List.of() : messages.earlier(id);
  }

  /** The messages with some words, in one room or in all that the caller may read, latest first. */
  @PermitAll
  public List<Found> search(String words, UUID room, UUID after, int most) {
    if (room != null) {
      gate.read(room);
    }
    return words == null || words.isBlank()
        ? List.of()
        : messages.search(gate.access(), words, room, after, most);
  }

  /** Notes that the caller has read up to a number, and lets the others see it. */
  @PermitAll
  public void markRead(UUID room, long number) {
    Caller caller = gate.read(room).access().caller();
    if (caller.signedIn() && marks.move(room, caller, number, clock.instant())) {
      passing.seen(room, caller, number);
    }
  }

  /** Who has read up to where. */
  @PermitAll
  public List<Mark> seen(UUID room, int most) {
    return gate.read(room).access().member() ? marks.of(room, most) : List.of();
  }
}
