package org.puentesur.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Accounts;
import org.puentesur.account.service.Token;
import org.puentesur.directory.model.Institution;
import org.puentesur.platform.text.Language;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;

/**
 * What is said in rooms arrives in one order, once, at those who may read it and at nobody else.
 */
@ArquillianTest
class RoomsIT {

  private static final int POLICY = 1008;
  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  @Inject Given given;
  @Inject GivenRooms rooms;
  @Inject Loopback loopback;
  @Inject Accounts accounts;
  @Inject Transactions transactions;
  @Inject Sql sql;

  private Institution ours;
  private Institution theirs;
  private Account person;
  private Token signIn;
  private Participant we;
  private Participant they;
  private UUID direct;

  @BeforeEach
  void two_institutions_talk() {
    ours = given.anInstitution("GTM");
    theirs = given.anInstitution("COL");
    person =
        Account.ofInstitution(
            ours.id(), Given.unused(), "Persona", Set.of(Role.INSTITUTION_EDITOR), Language.ES);
    signIn = given.aSignIn(person);
    we = Participant.of(loopback.port(), signIn);
    they = of(theirs);
    direct = rooms.between(ours, theirs);
  }

  @Test
  void eight_who_send_at_once_get_every_number_once() throws Exception {
    UUID forum = rooms.aForum();
    ExecutorService senders = Executors.newFixedThreadPool(8);
    List<Future<List<Long>>> sent = new ArrayList<>();
    for (int sender = 0; sender < 8; sender++) {
      Participant each = of(given.anInstitution("PER"));
      sent.add(senders.submit(() -> sayMany(each, forum, 20)));
    }
    List<Long> all = new ArrayList<>();
    for (Future<List<Long>> one : sent) {
      List<Long> numbers = one.get(60, TimeUnit.SECONDS);
      assertThat(numbers).isSorted();
      all.addAll(numbers);
    }
    senders.shutdown();
    assertThat(all).containsExactlyInAnyOrderElementsOf(oneTo(160));
    assertThat(we.listens(forum, 0).awaits(160)).isEqualTo(oneTo(160));
  }

  private static List<Long> sayMany(Participant each, UUID room, int many) {
    List<Long> numbers = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      numbers.add(each.says(room, "mensaje " + i));
    }
    return numbers;
  }

  @Test
  void who_sends_again_gets_the_same_answer_and_sends_no_second_message() throws Exception {
    UUID client = UUID.randomUUID();
    CompletableFuture<Long> beside =
        CompletableFuture.supplyAsync(() -> we.says(direct, client, "una vez"));
    long number = we.says(direct, client, "una vez");
    assertThat(beside.get(20, TimeUnit.SECONDS)).isEqualTo(number);
    assertThat(we.says(direct, client, "una vez")).isEqualTo(number);
    assertThat(sql.one("select last_number from room where id = ?", direct)).isEqualTo(1L);
  }

  @Test
  void what_one_says_the_other_hears_at_once() {
    Listening heard = they.listens(direct, 0);
    we.says(direct, "hola");
    assertThat(heard.awaits(1)).containsExactly(1L);
    assertThat(heard.texts()).containsExactly("hola");
  }

  @Test
  void a_stranger_meets_nothing_anywhere() throws Exception {
    we.says(direct, "reservado xilófono");
    Institution third = given.anInstitution("PER");
    Participant stranger = of(third);
    assertThat(stranger.gets("/rooms/" + direct).statusCode()).isEqualTo(404);
    assertThat(stranger.gets("/live/entries/" + direct + "?after=0").statusCode()).isEqualTo(404);
    assertThat(stranger.gets("/live/record/" + direct + ".json").statusCode()).isEqualTo(404);
    assertThat(stranger.gets("/live/record/" + direct + ".pdf").statusCode()).isEqualTo(404);
    assertThat(stranger.sends(direct, UUID.randomUUID(), "x").statusCode()).isEqualTo(404);
    assertThat(stranger.gets("/rooms?q=xil%C3%B3fono").body()).doesNotContain("reservado");
    assertThat(stranger.gets("/rooms").body()).doesNotContain(direct.toString());
    assertThat(stranger.listens(direct, 0).closedWithin(AT_ONCE)).isEqualTo(POLICY);
    Token partner = given.aPartner(third);
    assertThat(loopback.get(partner, "/api/v1/rooms/" + direct).statusCode()).isEqualTo(404);
    assertThat(loopback.get(partner, "/api/v1/rooms/" + direct + "/entries").statusCode())
        .isEqualTo(404);
    assertThat(loopback.get(partner, "/api/v1/rooms?size=100").body())
        .doesNotContain(direct.toString());
    assertThat(loopback.get(partner, "/api/v1/messages?q=xil%C3%B3fono").body())
        .isEqualTo("{\"items\":[]}");
  }

  @Test
  void the_parties_find_what_was_said_in_any_form_of_its_words() throws Exception {
    we.says(direct, "Hablemos de las parteras tradicionales");
    assertThat(they.gets("/rooms?q=partera").body()).contains("Hablemos");
    assertThat(loopback.get(given.aPartner(theirs), "/api/v1/messages?q=partera").body())
        .contains("Hablemos");
  }

  @Test
  void a_file_is_for_who_reads_the_room_and_is_taken_back_with_its_message() throws SQLException {
    assertThat(we.attaches(direct, "notas.txt", "uno, dos, tres").statusCode()).isEqualTo(200);
    Object message = sql.one("select id from room_message where room_id = ?", direct);
    String file = "/files/" + sql.one("select id from file where owner_id = ?", message);
    assertThat(they.gets(file).body()).isEqualTo("uno, dos, tres");
    assertThat(of(given.anInstitution("PER")).gets(file).statusCode()).isEqualTo(404);
    we.posts("/live/rooms/" + direct + "/messages/" + message + "/retract", "");
    assertThat(they.gets(file).statusCode()).isEqualTo(404);
  }

  @Test
  void the_record_tells_all_that_was_said_and_its_hash_is_in_the_event_log() throws Exception {
    we.says(direct, "lo primero");
    Object message = sql.one("select id from room_message where room_id = ?", direct);
    we.posts("/live/rooms/" + direct + "/messages/" + message + "/edit", "text=lo+mejor");
    HttpResponse<String> json = they.gets("/live/record/" + direct + ".json");
    assertThat(json.body()).contains("lo primero").contains("lo mejor");
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(json.body().getBytes(StandardCharsets.UTF_8));
    assertThat(json.headers().firstValue("Repr-Digest"))
        .hasValue("sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":");
    assertThat(
            sql.one(
                "select data ->> 'sha256' from event where type = 'room.exported' and object_id = ?",
                direct))
        .isEqualTo(HexFormat.of().formatHex(hash));
    assertThat(they.gets("/live/record/" + direct + ".pdf").body()).startsWith("%PDF-");
  }

  @Test
  void a_suspended_institution_is_out_of_an_open_socket_before_anything_more_is_said()
      throws Exception {
    Listening ourEar = we.listens(direct, 0);
    they.says(direct, "antes");
    ourEar.awaits(1);
    rooms.suspended(ours);
    they.says(direct, "después");
    assertThat(ourEar.closedWithin(AT_ONCE)).isEqualTo(POLICY);
    assertThat(ourEar.texts()).containsExactly("antes");
    assertThat(we.gets("/rooms/" + direct).statusCode()).isEqualTo(404);
  }

  @Test
  void who_is_deactivated_is_out_at_once() throws Exception {
    Listening ear = we.listens(direct, 0);
    they.says(direct, "antes");
    ear.awaits(1);
    rooms.deactivated(person.id());
    assertThat(ear.closedWithin(AT_ONCE)).isEqualTo(POLICY);
  }

  @Test
  void who_signs_out_is_out_at_once() throws Exception {
    Listening ear = we.listens(direct, 0);
    they.says(direct, "antes");
    ear.awaits(1);
    transactions.run(() -> accounts.removeSignIn(signIn.hash()));
    assertThat(ear.closedWithin(AT_ONCE)).isEqualTo(POLICY);
  }

  @Test
  void a_stranger_who_knows_a_message_can_do_nothing_with_it() throws SQLException {
    we.says(direct, "solo para los dos");
    Object message = sql.one("select id from room_message where room_id = ?", direct);
    Participant stranger = of(given.anInstitution("PER"));
    String place = "/live/rooms/" + direct + "/messages/" + message;
    for (String verb : List.of("edit", "retract", "react", "pin")) {
      assertThat(stranger.posts(place + "/" + verb, "text=x&reaction=AGREE").statusCode())
          .as(verb)
          .isEqualTo(404);
    }
    for (String with : List.of("thread", "quote", "edit", "history")) {
      assertThat(stranger.gets("/rooms/" + direct + "?" + with + "=" + message).statusCode())
          .as(with)
          .isEqualTo(404);
    }
    // nor by way of a room where they may write
    UUID forum = rooms.aForum();
    for (String with : List.of("replyTo", "quoteOf")) {
      String form = "client=" + UUID.randomUUID() + "&text=x&" + with + "=" + message;
      assertThat(stranger.posts("/live/rooms/" + forum + "/messages", form).statusCode())
          .as(with)
          .isEqualTo(404);
    }
    assertThat(stranger.gets("/rooms/" + forum + "?quote=" + message).body())
        .doesNotContain("solo para los dos");
    assertThat(sql.one("select last_number from room where id = ?", direct)).isEqualTo(1L);
  }

  @Test
  void a_message_that_is_too_long_is_refused() throws SQLException {
    assertThat(we.sends(direct, UUID.randomUUID(), "x".repeat(8_001)).statusCode()).isEqualTo(422);
    assertThat(sql.one("select last_number from room where id = ?", direct)).isEqualTo(0L);
  }

  @Test
  void the_name_of_a_file_cannot_be_turned_round() throws SQLException {
    assertThat(we.attaches(direct, "acta\u202Efdp.txt", "uno").statusCode()).isEqualTo(200);
    Object message = sql.one("select id from room_message where room_id = ?", direct);
    assertThat(sql.one("select name from file where owner_id = ?", message))
        .isEqualTo("actafdp.txt");
  }

  @Test
  void a_page_of_another_site_opens_no_socket() {
    CompletableFuture<?> elsewhere =
        we.http()
            .newWebSocketBuilder()
            .header("Cookie", we.cookie())
            .header("Origin", "https://elsewhere.example")
            .buildAsync(
                URI.create("ws://127.0.0.1:" + loopback.port() + "/live/rooms/" + direct),
                new WebSocket.Listener() {});
    assertThat(elsewhere).failsWithin(Duration.ofSeconds(10));
  }

  @Test
  void a_poll_is_answered_when_something_comes() throws Exception {
    Token partner = given.aPartner(theirs);
    CompletableFuture<String> poll =
        CompletableFuture.supplyAsync(
            () -> they.gets("/live/entries/" + direct + "?after=0").body());
    we.says(direct, "para quien espera");
    assertThat(poll.get(20, TimeUnit.SECONDS)).contains("para quien espera");
    assertThat(loopback.get(partner, "/api/v1/rooms/" + direct + "/entries?after=0").body())
        .contains("para quien espera")
        .endsWith("\"last\":1}");
    assertThat(loopback.get(partner, "/api/v1/rooms/" + direct + "/entries?after=1&wait=1").body())
        .isEqualTo("{\"items\":[],\"last\":1}");
  }

  @Test
  void what_was_taken_back_is_delivered_nowhere_again() throws SQLException {
    we.says(direct, "un secreto");
    Object message = sql.one("select id from room_message where room_id = ?", direct);
    String place = "/live/rooms/" + direct + "/messages/" + message;
    assertThat(they.posts(place + "/retract", "").statusCode()).isEqualTo(422);
    assertThat(we.posts(place + "/edit", "text=otro+secreto").statusCode()).isEqualTo(200);
    assertThat(we.posts(place + "/retract", "").statusCode()).isEqualTo(200);
    Listening late = they.listens(direct, 0);
    assertThat(late.awaits(3)).containsExactly(1L, 2L, 3L);
    assertThat(late.texts()).containsOnly("");
    assertThat(they.gets("/rooms/" + direct + "?history=" + message).body())
        .doesNotContain("secreto");
    assertThat(they.gets("/rooms?q=secreto").body()).doesNotContain("otro secreto");
  }

  private Participant of(Institution institution) {
    return Participant.of(loopback.port(), given.aPerson(Role.INSTITUTION_EDITOR, institution));
  }

  private static List<Long> oneTo(long last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }
}
