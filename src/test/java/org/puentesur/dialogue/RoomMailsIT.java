package org.puentesur.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Token;
import org.puentesur.dialogue.model.MailWish;
import org.puentesur.dialogue.model.Pace;
import org.puentesur.dialogue.model.Standing;
import org.puentesur.dialogue.service.MailWishes;
import org.puentesur.dialogue.service.RoomDigestRound;
import org.puentesur.directory.model.Institution;
import org.puentesur.platform.text.Language;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;

/** People are mailed what they have missed, once, and nothing that they may not read. */
@ArquillianTest
class RoomMailsIT {

  @Inject Given given;
  @Inject GivenRooms rooms;
  @Inject Loopback loopback;
  @Inject MailWishes wishes;
  @Inject RoomDigestRound round;
  @Inject Transactions transactions;
  @Inject Sql sql;

  private Institution ours;
  private Account reader;
  private Participant they;
  private Participant we;
  private UUID room;

  @BeforeEach
  void somebody_says_something() {
    ours = given.anInstitution("GTM");
    Institution theirs = given.anInstitution("COL");
    reader =
        Account.ofInstitution(
            ours.id(), Given.unused(), "Persona", Set.of(Role.INSTITUTION_EDITOR), Language.PT);
    we = Participant.of(loopback.port(), given.aSignIn(reader));
    they = Participant.of(loopback.port(), given.aPerson(Role.INSTITUTION_EDITOR, theirs));
    room = rooms.between(ours, theirs);
    // until the test asks for it: the platform's own round comes when it comes
    wish(Pace.NEVER);
    they.says(room, "¿Hablamos mañana?");
  }

  @Test
  void one_mail_tells_what_was_said_in_the_readers_language() throws SQLException {
    wish(Pace.AT_ONCE);
    round.tell(reader.id());
    round.tell(reader.id());
    assertThat(mails()).isEqualTo(1L);
    assertThat((String) sql.one("select subject from mail where recipient = ?", reader.email()))
        .contains("uma mensagem nova");
    assertThat((String) sql.one("select body from mail where recipient = ?", reader.email()))
        .contains("¿Hablamos mañana?")
        .contains("/rooms/" + room)
        .contains("/rooms/no-mails?token=");
  }

  @Test
  void the_link_of_the_mail_ends_them_by_one_request_of_a_mail_program() throws SQLException {
    wish(Pace.AT_ONCE);
    round.tell(reader.id());
    String link =
        (String) sql.one("select stop_link from mail where recipient = ?", reader.email());
    String path = link.substring(link.indexOf("/rooms/"));
    Participant anybody = Participant.of(loopback.port(), Token.random());
    assertThat(anybody.gets(path).body()).contains("f:end");
    assertThat(pace()).isEqualTo("AT_ONCE");
    assertThat(anybody.posts(path, "List-Unsubscribe=One-Click").statusCode()).isEqualTo(200);
    assertThat(pace()).isEqualTo("NEVER");
    assertThat(anybody.posts(path + "x", "List-Unsubscribe=One-Click").statusCode()).isEqualTo(404);
  }

  @Test
  void what_was_read_is_not_mailed() throws SQLException {
    we.gets("/rooms/" + room);
    wish(Pace.AT_ONCE);
    round.tell(reader.id());
    assertThat(mails()).isZero();
  }

  @Test
  void who_wants_none_gets_none_even_where_spoken_to() throws SQLException {
    they.says(room, "@" + ours.acronym() + " ¿están?");
    round.tell(reader.id());
    assertThat(mails()).isZero();
  }

  @Test
  void who_may_not_read_the_room_any_more_is_not_mailed() throws SQLException {
    rooms.suspended(ours);
    wish(Pace.AT_ONCE);
    round.tell(reader.id());
    assertThat(mails()).isZero();
  }

  @Test
  void who_is_spoken_to_is_mailed_at_once_whatever_the_pace() throws SQLException {
    transactions.run(() -> wishes.mailed(reader.id(), Instant.now()));
    wish(Pace.DAILY);
    round.tell(reader.id());
    assertThat(mails()).isZero();
    they.says(room, "@" + ours.acronym() + " ¿están?");
    round.tell(reader.id());
    assertThat(mails()).isEqualTo(1L);
  }

  @Test
  void a_cooperations_room_is_mailed_to_all_who_read_it_and_to_nobody_else() throws SQLException {
    Institution other = given.anInstitution("PER");
    Account observer = person(other, Role.INSTITUTION_EDITOR);
    Account stranger = person(other, Role.INSTITUTION_LEAD);
    Account facilitator =
        Account.ofOffice(
            given.anOffice("GTM").id(),
            Given.unused(),
            "Facilita",
            Set.of(Role.FACILITATOR),
            Language.ES);
    List.of(observer, stranger, facilitator).forEach(each -> given.aSignIn(each));
    UUID cooperation = rooms.ofCooperation(ours, given.anInstitution("COL"));
    rooms.stands(cooperation, observer.id(), Standing.OBSERVER);
    we.says(cooperation, "A todas las partes");
    List.of(observer, stranger, facilitator).forEach(this::tellAtOnce);
    assertThat(mails(observer)).isEqualTo(1L);
    assertThat(mails(facilitator)).isEqualTo(1L);
    assertThat(mails(stranger)).isZero();
    assertThat(transactions.in(round::people)).doesNotContain(stranger.id());
  }

  @Test
  void an_institution_that_is_spoken_to_in_a_forum_is_mailed() throws SQLException {
    UUID forum = rooms.aForum();
    they.says(forum, "Para quien quiera");
    transactions.run(() -> wishes.mailed(reader.id(), Instant.now()));
    we.gets("/rooms/" + room);
    wish(Pace.DAILY);
    round.tell(reader.id());
    assertThat(mails()).isZero();
    they.says(forum, "@" + ours.acronym() + " ¿están?");
    round.tell(reader.id());
    assertThat(mails()).isEqualTo(1L);
  }

  private static Account person(Institution institution, Role role) {
    return Account.ofInstitution(
        institution.id(), Given.unused(), "Persona", Set.of(role), Language.ES);
  }

  private void tellAtOnce(Account account) {
    wish(account, Pace.AT_ONCE);
    round.tell(account.id());
  }

  private void wish(Pace pace) {
    wish(reader, pace);
  }

  private void wish(Account account, Pace pace) {
    transactions.run(
        () -> wishes.keep(account.id(), new MailWish(pace, null, null, MailWish.USUAL.zone())));
  }

  private Object pace() throws SQLException {
    return sql.one("select pace from room_wish where account_id = ?", reader.id());
  }

  private long mails() throws SQLException {
    return mails(reader);
  }

  private long mails(Account account) throws SQLException {
    return (Long) sql.one("select count(*) from mail where recipient = ?", account.email());
  }
}
