package org.puentesur.dialogue.service;

import static org.puentesur.account.model.Role.Names.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.Names.FACILITATOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.dialogue.model.Draft;
import org.puentesur.dialogue.model.EntryKind;
import org.puentesur.dialogue.model.Message;
import org.puentesur.dialogue.model.Reaction;
import org.puentesur.dialogue.service.RoomGate.Entered;
import org.puentesur.dialogue.service.Sending.Prepared;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.text.Language;

/** Says something in a room, mends it, takes it back; what has returned is committed. */
@Stateless
public class MessageService {

  @Inject RoomGate gate;
  @Inject Entries entries;
  @Inject RoomMessages messages;
  @Inject Sending sending;
  @Inject RoomLog log;
  @Inject Clock clock;

  /**
   * A message as its sender is told of it.
   *
   * @param number its place in the room; the same for each retry
   */
  public record Sent(UUID id, long number) {}

  /**
   * Sends a message; a retry with the same client id answers as the first time, and does not count
   * against what the caller may send in a minute.
   */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public Sent send(UUID room, Draft draft, Attachments.Upload... uploads) {
    Caller caller = gate.write(room).access().caller();
    Optional<Sent> before = before(room, caller, draft);
    if (before.isPresent()) {
      return before.get();
    }
    Prepared prepared = sending.prepare(room, caller, draft);
    long number = entries.lock(room) + 1;
    // the first try may have been under way
    before = before(room, caller, draft);
    if (before.isPresent()) {
      return before.get();
    }
    Instant now = clock.instant();
    Message message = sending.add(room, number, caller, prepared, now, uploads);
    entries.add(room, number, EntryKind.MESSAGE, message.id(), caller, now);
    return new Sent(message.id(), number);
  }

  private Optional<Sent> before(UUID room, Caller sender, Draft draft) {
    return messages
        .sent(room, sender.accountId(), draft.client())
        .map(message -> new Sent(message.id(), message.number()));
  }

  /**
   * Replaces the text of the caller's own message; what it said before is kept.
   *
   * @param language of the new text, null where it is as before
   */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public long edit(UUID room, UUID id, String text, Language language) {
    Caller caller = gate.write(room).access().caller();
    long number = entries.lock(room) + 1;
    Message message = messages.get(room, id);
    Language in = language == null ? message.language() : language;
    String before = message.edit(caller.accountId(), text, in, clock.instant());
    messages.flush();
    entries.add(room, number, EntryKind.EDIT, id, caller, clock.instant());
    messages.keep(id, number, before);
    return number;
  }

  /** Takes back the caller's own message, or another's where the caller moderates. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public long retract(UUID room, UUID id) {
    Entered entered = gate.read(room);
    Caller caller = entered.access().caller();
    long number = entries.lock(room) + 1;
    Message message = messages.get(room, id);
    message.retract(caller, entered.access().moderates(entered.room()), clock.instant());
    messages.flush();
    entries.add(room, number, EntryKind.RETRACTION, id, caller, clock.instant());
    if (!message.author().equals(caller.accountId())) {
      record(room, message);
    }
    return number;
  }

  /** Adds a reaction of the caller's, or takes it away. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public long react(UUID room, UUID id, Reaction reaction, boolean wanted) {
    Caller caller = gate.write(room).access().caller();
    long last = entries.lock(room);
    messages.get(room, id).requireThere();
    if (!messages.react(id, caller, reaction, wanted)) {
      return last;
    }
    entries.add(room, last + 1, EntryKind.REACTION, id, caller, clock.instant());
    return last + 1;
  }

  /** Keeps a message in sight, or no longer. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public long pin(UUID room, UUID id, boolean wanted) {
    Entered entered = gate.write(room);
    if (!entered.access().pins(entered.room())) {
      throw new NotFound("pins of room " + room);
    }
    Caller caller = entered.access().caller();
    long last = entries.lock(room);
    Message message = messages.get(room, id);
    if (message.pinned() == wanted) {
      return last;
    }
    message.pin(wanted, clock.instant());
    messages.flush();
    entries.add(room, last + 1, EntryKind.PIN, id, caller, clock.instant());
    return last + 1;
  }

  // of what is said the log tells nothing; of what a moderator takes away it tells that it was
  private void record(UUID room, Message message) {
    log.tell("message.retracted", room, Map.of("message", message.id().toString()));
  }
}
