package org.puentesur.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Accounts;
import org.puentesur.dialogue.model.ReaderKind;
import org.puentesur.dialogue.model.RoomReader;
import org.puentesur.dialogue.service.RoomGate;
import org.puentesur.dialogue.service.RoomPeopleService;
import org.puentesur.directory.model.Institution;
import org.puentesur.platform.text.Language;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;

/** Those who moderate a room decide who is there beside its parties, at once and told to them. */
@ArquillianTest
class RoomPeopleIT {

  private static final int POLICY = 1008;
  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  @Inject Given given;
  @Inject GivenRooms rooms;
  @Inject RoomPeopleService people;
  @Inject RoomGate gate;
  @Inject Accounts accounts;
  @Inject CallingAs calling;
  @Inject Transactions transactions;
  @Inject Loopback loopback;
  @Inject Sql sql;

  private Institution ours;
  private Account facilitator;
  private Account member;
  private Participant they;
  private Participant moderator;
  private UUID forum;
  private UUID cooperation;

  @BeforeEach
  void a_forum_and_a_cooperation() {
    ours = given.anInstitution("GTM");
    facilitator =
        Account.ofOffice(
            given.anOffice("GTM").id(),
            Given.unused(),
            "Facilita",
            Set.of(Role.FACILITATOR),
            Language.ES);
    moderator = Participant.of(loopback.port(), given.aSignIn(facilitator));
    member = aMember("Íñigo Peña (visita)");
    they = Participant.of(loopback.port(), given.aSignIn(member));
    forum = rooms.aForum();
    cooperation = rooms.ofCooperation(ours, given.anInstitution("COL"));
  }

  private Account aMember(String name) {
    return Account.ofInstitution(
        given.anInstitution("PER").id(),
        Given.unused(),
        name,
        Set.of(Role.INSTITUTION_EDITOR),
        Language.PT);
  }

  @Test
  void who_is_shut_out_is_out_of_an_open_socket_within_a_second_and_told_why() throws Exception {
    Listening ear = they.listens(forum, 0);
    they.says(forum, "antes");
    ear.awaits(1);
    moderate("exclude", forum, member, "Publicidad+repetida");
    assertThat(ear.closedWithin(AT_ONCE)).isEqualTo(POLICY);
    assertThat(they.gets("/rooms/" + forum).statusCode()).isEqualTo(404);
    assertThat(mail()).contains("Publicidad repetida").contains("Olá, " + member.name());
    assertThat(
            sql.one(
                "select data ->> 'reason' from event where type = 'room.standing' and object_id = ?",
                forum))
        .isEqualTo("Publicidad repetida");
    moderate("readmit", forum, member, "");
    assertThat(they.listens(forum, 0).awaits(1)).containsExactly(1L);
  }

  @Test
  void a_long_poll_of_who_is_shut_out_ends_within_a_second() throws Exception {
    they.says(forum, "antes");
    CompletableFuture<HttpResponse<String>> poll =
        CompletableFuture.supplyAsync(() -> they.gets("/live/entries/" + forum + "?after=1"));
    assertThat(poll).failsWithin(Duration.ofMillis(500));
    moderate("exclude", forum, member, "Publicidad+repetida");
    assertThat(poll.get(AT_ONCE.toMillis(), TimeUnit.MILLISECONDS).statusCode()).isEqualTo(404);
  }

  @Test
  void an_observer_reads_as_long_as_they_are_invited() throws Exception {
    assertThat(they.gets("/rooms/" + cooperation).statusCode()).isEqualTo(404);
    moderate("invite", cooperation, member, "");
    assertThat(mail()).contains("/rooms/" + cooperation);
    Listening ear = they.listens(cooperation, 0);
    Participant.of(loopback.port(), given.aPerson(Role.INSTITUTION_EDITOR, ours))
        .says(cooperation, "a todas las partes");
    ear.awaits(1);
    assertThat(they.sends(cooperation, UUID.randomUUID(), "x").statusCode()).isEqualTo(422);
    moderate("dismiss", cooperation, member, "");
    assertThat(ear.closedWithin(AT_ONCE)).isEqualTo(POLICY);
    assertThat(they.gets("/rooms/" + cooperation).statusCode()).isEqualTo(404);
  }

  @Test
  void only_who_moderates_the_room_decides() {
    Participant elsewhere =
        Participant.of(
            loopback.port(), given.aPerson(Role.FACILITATOR, given.anInstitution("BOL")));
    for (Participant nobody : List.of(elsewhere, they)) {
      assertThat(act(nobody, "invite", cooperation, member, "").statusCode()).isEqualTo(404);
      assertThat(nobody.posts("/moderation/find", "room=" + cooperation + "&words=Pe").statusCode())
          .isEqualTo(404);
    }
    assertThat(act(they, "exclude", forum, member, "x").statusCode()).isEqualTo(404);
    assertThat(calling.as(of(member), () -> people.shutOut(forum))).isEmpty();
  }

  @Test
  void nobody_is_shut_out_without_a_reason_nor_a_moderator_at_all() {
    refused("room.exclude.reason", "exclude", forum, member, " ");
    refused("room.exclude.moderator", "exclude", forum, facilitator, "x");
    refused("room.standing", "exclude", cooperation, member, "x");
    refused("room.standing", "invite", forum, member, "");
  }

  @Test
  void an_observer_is_a_member_who_does_not_read_it_yet() {
    Account host =
        Account.ofOffice(
            null, Given.unused(), "Anfitrión", Set.of(Role.ADMINISTRATOR), Language.ES);
    given.aSignIn(host);
    refused("room.observer.member", "invite", cooperation, host, "");
    refused("room.observer.reads", "invite", cooperation, facilitator, "");
  }

  @Test
  void members_are_found_by_any_word_of_their_name_without_accents_or_by_their_whole_address() {
    String id = member.id().toString();
    assertThat(found("pena")).contains(id);
    assertThat(found("inigo pe")).contains(id);
    assertThat(found(member.email())).isEqualTo(id);
    assertThat(found(member.email().substring(0, 12))).doesNotContain(id);
    assertThat(found("%")).isEmpty();
    assertThat(found("Facilita")).doesNotContain(facilitator.id().toString());
  }

  @Test
  void readers_are_those_whom_the_gate_lets_in_and_each_knows_why() {
    moderate("invite", cooperation, member, "");
    List<RoomReader> readers = calling.as(of(facilitator), () -> people.of(cooperation));
    assertThat(readers)
        .extracting(RoomReader::id, RoomReader::kind)
        .contains(
            tuple(member.id(), ReaderKind.OBSERVER),
            tuple(facilitator.id(), ReaderKind.FACILITATOR));
    transactions.run(
        () ->
            assertThat(readers)
                .allSatisfy(
                    each ->
                        assertThat(
                                gate.enter(accounts.caller(each.id()).orElseThrow(), cooperation)
                                    .access()
                                    .member())
                            .isTrue()));
    assertThat(calling.as(CallingAs.a(Role.AUDITOR, null, "GTM"), () -> people.of(open())))
        .isEmpty();
  }

  private UUID open() {
    return rooms.anOpenForum();
  }

  private String found(String words) {
    return moderator
        .posts(
            "/moderation/find",
            "room=" + cooperation + "&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
        .body();
  }

  private void refused(String key, String verb, UUID room, Account whom, String reason) {
    HttpResponse<String> answer = act(moderator, verb, room, whom, reason);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).isEqualTo(key);
  }

  private void moderate(String verb, UUID room, Account whom, String reason) {
    assertThat(act(moderator, verb, room, whom, reason).statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> act(
      Participant who, String verb, UUID room, Account whom, String reason) {
    return who.posts(
        "/moderation/" + verb, "room=" + room + "&account=" + whom.id() + "&reason=" + reason);
  }

  private Caller of(Account account) {
    return transactions.in(() -> accounts.caller(account.id()).orElseThrow());
  }

  private String mail() throws SQLException {
    return (String) sql.one("select body from mail where recipient = ?", member.email());
  }
}
