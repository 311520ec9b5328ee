package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.dialogue.model.Draft;
import org.puentesur.dialogue.model.Mentions;
import org.puentesur.dialogue.model.Message;

/** Makes a message of a draft: within the sender's allowance, in its thread, with its files. */
@ApplicationScoped
class Sending {

  @Inject RoomMessages messages;
  @Inject Attachments attachments;
  @Inject Addressees addressees;
  @Inject Allowance allowance;

  /** What is to be said, in its thread, and to whom. */
  record Prepared(Draft draft, Set<UUID> addressees) {}

  /** All that can be done while nobody has to wait for it. */
  Prepared prepare(UUID room, Caller sender, Draft draft) {
    allowance.take(sender.accountId());
    return new Prepared(threaded(room, draft), addressees.named(room, Mentions.in(draft.text())));
  }

  /** The message, with the number that the room has given out. */
  Message add(
      UUID room,
      long number,
      Caller sender,
      Prepared prepared,
      Instant now,
      Attachments.Upload... files) {
    Message message = new Message(room, number, sender, prepared.draft(), now);
    message.mention(prepared.addressees());
    messages.add(message);
    attachments.add(message, files);
    return message;
  }

  // an answer to an answer belongs to the same thread; what is quoted must be of this room
  private Draft threaded(UUID room, Draft draft) {
    if (draft.quoteOf() != null) {
      messages.get(room, draft.quoteOf()).requireThere();
    }
    if (draft.replyTo() == null) {
      return draft;
    }
    Message answered = messages.get(room, draft.replyTo());
    UUID first = answered.replyTo() == null ? answered.id() : answered.replyTo();
    return new Draft(draft.client(), draft.text(), draft.language(), first, draft.quoteOf());
  }
}
