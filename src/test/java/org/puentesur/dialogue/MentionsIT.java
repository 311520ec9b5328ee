package org.puentesur.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Accounts;
import org.puentesur.dialogue.model.Mentions;
import org.puentesur.dialogue.model.Standing;
import org.puentesur.dialogue.service.RoomTasks;
import org.puentesur.directory.model.Institution;
import org.puentesur.platform.text.Language;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;

/** Whom a text speaks to: offered while it is written, found when it is sent, told at home. */
@ArquillianTest
class MentionsIT {

  @Inject Given given;
  @Inject GivenRooms rooms;
  @Inject RoomTasks tasks;
  @Inject Accounts accounts;
  @Inject CallingAs calling;
  @Inject Transactions transactions;
  @Inject Loopback loopback;
  @Inject Sql sql;

  private Institution ours;
  private Account called;
  private Participant we;
  private Participant they;
  private UUID direct;

  @BeforeEach
  void two_institutions_talk() {
    ours = given.anInstitution("GTM");
    Institution theirs = given.anInstitution("COL");
    called =
        Account.ofInstitution(
            ours.id(),
            Given.unused(),
            "Ángela O’Neill-Núñez (" + ours.acronym() + ")",
            Set.of(Role.INSTITUTION_EDITOR),
            Language.ES);
    we = Participant.of(loopback.port(), given.aSignIn(called));
    they = Participant.of(loopback.port(), given.aPerson(Role.INSTITUTION_EDITOR, theirs));
    direct = rooms.between(ours, theirs);
  }

  @Test
  void a_name_is_offered_by_the_beginning_of_any_of_its_words_without_accents() {
    String handle = "Ángela.O.Neill-Núñez." + ours.acronym();
    assertThat(Mentions.handle(called.name())).isEqualTo(handle);
    for (String typed : new String[] {"", "ang", "Áng", "neill", "nunez", "angela.o"}) {
      assertThat(offered(they, direct, typed)).as(typed).contains(handle);
    }
    assertThat(offered(they, direct, "ngela")).doesNotContain(handle);
    assertThat(offered(we, direct, "ang")).as("oneself").doesNotContain(handle);
  }

  @Test
  void an_institution_is_offered_by_its_acronym_and_by_its_name() {
    String handle = ours.acronym() + "-GTM";
    assertThat(offered(they, direct, ours.acronym().substring(0, 4).toLowerCase()))
        .contains(handle);
    assertThat(offered(they, direct, "minist")).contains(handle);
    assertThat(offered(they, direct, "%")).as("no pattern").contains(handle);
  }

  @Test
  void what_is_offered_is_found_when_it_is_sent() throws SQLException {
    they.says(direct, "@" + Mentions.handle(called.name()) + ", ¿lo ve?");
    assertThat(mentions()).contains(called.id().toString());
    they.says(direct, "y @angela.o.neill-nunez." + ours.acronym() + ", sin acentos");
    assertThat(mentions()).contains(called.id().toString());
    they.says(direct, "@" + ours.acronym() + "-gtm");
    assertThat(mentions()).contains(ours.id().toString());
  }

  @Test
  void only_readers_are_offered_or_found_and_only_to_who_may_write() throws SQLException {
    Institution third = given.anInstitution("PER");
    Participant stranger =
        Participant.of(loopback.port(), given.aPerson(Role.INSTITUTION_EDITOR, third));
    assertThat(stranger.gets("/live/mentions/" + direct + "?q=a").statusCode()).isEqualTo(404);
    assertThat(offered(they, direct, third.acronym())).doesNotContain(third.acronym());
    they.says(direct, "@" + third.acronym());
    assertThat(mentions()).isEqualTo("{}");
    UUID forum = rooms.aForum();
    String typed = "angela.o.neill-nunez." + ours.acronym();
    assertThat(offered(stranger, forum, typed)).contains("Ángela");
    rooms.stands(forum, called.id(), Standing.EXCLUDED);
    assertThat(offered(stranger, forum, typed)).doesNotContain("Ángela");
    assertThat(we.gets("/live/mentions/" + forum + "?q=a").statusCode()).isEqualTo(404);
  }

  @Test
  void who_is_spoken_to_has_it_among_their_tasks_until_they_read_it() {
    UUID forum = rooms.aForum();
    they.says(forum, "@" + ours.acronym() + " ¿están?");
    assertThat(addresses()).containsExactly("/rooms/" + forum);
    we.gets("/rooms/" + forum);
    assertThat(addresses()).isEmpty();
  }

  @Test
  void what_was_written_to_them_becomes_a_task_after_a_day() throws SQLException {
    they.says(direct, "¿Hablamos?");
    assertThat(addresses()).isEmpty();
    try (Connection connection = sql.connect()) {
      Sql.change(
          connection,
          "update room_message set sent_at = sent_at - interval '25 hours' where room_id = ?",
          direct);
    }
    assertThat(addresses()).containsExactly("/rooms/" + direct);
    rooms.suspended(ours);
    assertThat(addresses()).isEmpty();
  }

  private List<String> addresses() {
    return calling
        .as(
            transactions.in(() -> accounts.caller(called.id()).orElseThrow()),
            () -> transactions.in(tasks::tasks))
        .stream()
        .map(task -> task.address())
        .toList();
  }

  private static String offered(Participant who, UUID room, String typed) {
    return who.gets(
            "/live/mentions/" + room + "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
        .body();
  }

  private String mentions() throws SQLException {
    return String.valueOf(
        sql.one(
            "select mentions from room_message where room_id = ? order by number desc limit 1",
            direct));
  }
}
