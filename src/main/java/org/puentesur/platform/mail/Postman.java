package org.puentesur.platform.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends what lies in the outbox, one mail a round; what fails is tried again later. */
@Singleton
@DependsOn("Migration")
public class Postman {

  private static final Logger LOG = Logger.getLogger(Postman.class.getName());

  @Inject Outbox outbox;
  @Inject MailSettings settings;

  /** One round. */
  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  @PermitAll
  public void deliver() {
    if (!settings.configured()) {
      return;
    }
    Optional<Outbox.Mail> next = outbox.next();
    if (next.isEmpty()) {
      return;
    }
    Outbox.Mail mail = next.get();
    try {
      send(mail);
      outbox.sent(mail.id());
    } catch (MessagingException e) {
      LOG.log(Level.WARNING, "a mail waits, the server said: {0}", e.getMessage());
      outbox.failed(mail.id(), e.getMessage(), Retry.after(mail.attempts() + 1));
    }
  }

  private void send(Outbox.Mail mail) throws MessagingException {
    Session session = Session.getInstance(settings.properties(), identity());
    Transport.send(Letter.of(mail, settings.from(), session));
  }

  private Authenticator identity() {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(
            settings.user().orElse(""), settings.password().orElse(""));
      }
    };
  }
}
