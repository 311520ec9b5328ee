package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.dialogue.model.Draft;
import org.puentesur.dialogue.model.Mentions;
import org.puentesur.dialogue.model.Message;
import org.puentesur.dialogue.model.Room;

/** Makes a message of a draft: within the sender's allowance, in its thread, with its files. */
@ApplicationScoped
class Sending {

  @Inject RoomMessages messages;
  @Inject Attachments attachments;
  @Inject Addressees addressees;
  @Inject Allowance allowance;

  /** The message, with the number that the room has given out. */
  Message add(
      Room room,
      long number,
      Caller sender,
      Draft draft,
      Instant now,
      Attachments.Upload... files) {
    allowance.take(sender.accountId());
    Message message = new Message(room.id(), number, sender, threaded(room.id(), draft), now);
    message.mention(addressees.named(room.id(), Mentions.in(draft.text())));
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
