package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.puentesur.account.model.Account;
import org.puentesur.account.service.SignInSettings;
import org.puentesur.dialogue.model.Room;
import org.puentesur.dialogue.model.Standing;
import org.puentesur.platform.mail.Outbox;
import org.puentesur.platform.text.Messages;

/** Mails to those whose access to one room has changed, in their language. */
@ApplicationScoped
class RoomNotices {

  @Inject Outbox outbox;
  @Inject SignInSettings settings;

  /**
   * Tells them how they stand to a room from now on.
   *
   * @param reason null where none is given
   */
  void stands(Account person, Room room, Standing standing, String reason) {
    tell(person, room, "mail.room." + standing, reason);
  }

  /** Tells them that this has ended. */
  void stoodBefore(Account person, Room room, Standing standing) {
    tell(person, room, "mail.room." + standing + ".end", null);
  }

  private void tell(Account person, Room room, String key, String reason) {
    String title = room.titles().in(person.language());
    outbox.put(
        person.email(),
        Messages.of(person.language(), key + ".subject", title),
        Messages.of(
            person.language(),
            key + ".body",
            person.name(),
            title,
            settings.baseUrl() + "/rooms/" + room.id(),
            reason));
  }
}
