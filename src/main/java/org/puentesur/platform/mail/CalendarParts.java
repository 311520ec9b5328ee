package org.puentesur.platform.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;

/**
 * A text and its calendar file as mail programs expect them: the file beside the text, where they
 * act on it, and once more attached for those that only save.
 */
final class CalendarParts {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private CalendarParts() {}

  static Multipart around(String body, CalendarPart calendar) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(body, UTF_8);
    MimeMultipart either = new MimeMultipart("alternative");
    either.addBodyPart(text);
    either.addBodyPart(part(calendar, "text/calendar; charset=UTF-8; method=" + calendar.method()));
    MimeBodyPart inner = new MimeBodyPart();
    inner.setContent(either);
    MimeBodyPart attached = part(calendar, "application/ics");
    attached.setFileName("invite.ics");
    MimeMultipart whole = new MimeMultipart("mixed");
    whole.addBodyPart(inner);
    whole.addBodyPart(attached);
    return whole;
  }

  private static MimeBodyPart part(CalendarPart calendar, String type) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    byte[] bytes = calendar.text().getBytes(StandardCharsets.UTF_8);
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }
}
