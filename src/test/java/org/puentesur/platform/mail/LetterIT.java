package org.puentesur.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Mails as the server's own library writes them. */
@ArquillianTest
class LetterIT {

  private static final String LINK = "https://puentesur.example/rooms/no-mails?token=abc";

  @Test
  void mail_programs_find_where_one_request_ends_such_mails() throws MessagingException {
    MimeMessage letter = letter(LINK);
    assertThat(letter.getHeader("List-Unsubscribe")).containsExactly("<" + LINK + ">");
    assertThat(letter.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
  }

  @Test
  void other_mails_say_nothing_of_it() throws MessagingException {
    assertThat(letter(null).getHeader("List-Unsubscribe")).isNull();
    assertThat(letter(null).getHeader("List-Unsubscribe-Post")).isNull();
  }

  private static MimeMessage letter(String stopLink) throws MessagingException {
    Outbox.Mail mail =
        new Outbox.Mail(
            UUID.randomUUID(),
            "ana@puentesur.example",
            "Título",
            "Hola",
            Instant.EPOCH,
            null,
            0,
            null,
            true,
            CalendarPart.NONE,
            stopLink);
    return Letter.of(mail, "puentesur@localhost", Session.getInstance(new Properties()));
  }
}
