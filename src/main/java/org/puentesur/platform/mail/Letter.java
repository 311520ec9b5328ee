package org.puentesur.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;

/** A mail as it goes over the wire. */
final class Letter {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private Letter() {}

  static MimeMessage of(Outbox.Mail mail, String from, Session session) throws MessagingException {
    MimeMessage letter = new MimeMessage(session);
    letter.setFrom(new InternetAddress(from));
    letter.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient()));
    letter.setSubject(mail.subject(), UTF_8);
    if (mail.calendar().there()) {
      letter.setContent(CalendarParts.around(mail.body(), mail.calendar()));
    } else {
      letter.setText(mail.body(), UTF_8);
    }
    letter.setHeader("Auto-Submitted", "auto-generated");
    if (mail.stopLink() != null) {
      letter.setHeader("List-Unsubscribe", "<" + mail.stopLink() + ">");
      letter.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    return letter;
  }
}
