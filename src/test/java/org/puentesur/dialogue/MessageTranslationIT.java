package org.puentesur.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Token;
import org.puentesur.directory.model.Institution;
import org.puentesur.platform.persistence.Statements;
import org.puentesur.platform.text.Language;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;
import org.puentesur.translation.ApertiumHere;

/** What is said in Portuguese is read in Spanish beside it, by everybody who may read it. */
@ArquillianTest
class MessageTranslationIT {

  private static final String SAID =
      "A **mortalidade materna** caiu: veja [o plano](/offers/1), @Ana.Paz";
  private static final String READ = "La <strong>mortalidad materna</strong> cayó";

  @Inject Given given;
  @Inject GivenRooms rooms;
  @Inject Loopback loopback;
  @Inject Sql sql;

  private Institution theirs;
  private Account person;
  private Participant we;
  private Participant they;
  private UUID direct;

  @BeforeEach
  void two_institutions_talk() {
    ApertiumHere.required();
    Institution ours = given.anInstitution("GTM");
    theirs = given.anInstitution("BRA");
    person =
        Account.ofInstitution(
            ours.id(), Given.unused(), "Marta", Set.of(Role.INSTITUTION_EDITOR), Language.ES);
    we = Participant.of(loopback.port(), given.aSignIn(person));
    they = of(theirs);
    direct = rooms.between(ours, theirs);
  }

  private Participant of(Institution institution) {
    return Participant.of(loopback.port(), given.aPerson(Role.INSTITUTION_EDITOR, institution));
  }

  private UUID said(UUID room, String text) throws SQLException {
    UUID client = UUID.randomUUID();
    assertThat(they.sends(room, client, text, Language.PT).statusCode()).isEqualTo(200);
    return (UUID) sql.one("select id from room_message where client_id = ?", client);
  }

  private static HttpResponse<String> live(Participant reader, UUID room, UUID... messages) {
    StringBuilder address = new StringBuilder("/live/translations/" + room + "?");
    for (UUID message : messages) {
      address.append("message=").append(message).append('&');
    }
    return reader.gets(address.toString());
  }

  private static JsonArray shown(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Participant.json("{\"shown\":" + answer.body() + "}").getJsonArray("shown");
  }

  private static JsonObject translation(JsonArray shown) {
    assertThat(shown).hasSize(1);
    return shown.getJsonObject(0).getJsonObject("translation");
  }

  private static HttpResponse<String> improves(
      Participant reader, UUID room, UUID message, String better) {
    return reader.posts(
        "/live/rooms/" + room + "/messages/" + message + "/translation",
        "better=" + URLEncoder.encode(better, StandardCharsets.UTF_8));
  }

  private void change(String statement, Object... parameters) throws SQLException {
    try (Connection connection = sql.connect()) {
      Sql.change(connection, statement, parameters);
    }
  }

  @Test
  void a_page_shows_it_beside_its_original_when_it_is_asked_to() throws Exception {
    UUID message = said(direct, SAID);
    String plain = we.gets("/rooms/" + direct).body();
    assertThat(plain).contains("Mostrar traducciones", ">Traducir<").doesNotContain(READ);
    String page = we.gets("/rooms/" + direct + "?translated=true").body();
    assertThat(page)
        .contains("lang=\"pt\"", "A <strong>mortalidade materna</strong>", READ)
        .contains("Traducción automática", "Ver solo los originales");
    String html = translation(shown(live(we, direct, message))).getString("html");
    assertThat(html).contains("href=\"/offers/1\"", "@Ana.Paz");
    // who wrote it reads Portuguese too
    assertThat(they.gets("/rooms/" + direct).statusCode()).isEqualTo(200);
  }

  @Test
  void who_always_wants_translations_is_shown_them_without_asking() throws Exception {
    said(direct, SAID);
    change("update account set translated = true where id = ?", person.id());
    assertThat(we.gets("/rooms/" + direct).body()).contains(READ);
    assertThat(we.gets("/rooms/" + direct + "?translated=false").body()).doesNotContain(READ);
  }

  @Test
  void what_comes_live_is_translated_in_one_request() throws Exception {
    UUID one = said(direct, SAID);
    UUID other = said(direct, "Obrigado pela reunião.");
    JsonArray shown = shown(live(we, direct, one, other));
    assertThat(shown).hasSize(2);
    assertThat(shown.toString()).contains("mortalidad materna", "Traducción automática", "machine");
  }

  @Test
  void a_partner_system_gets_it_beside_the_message() throws Exception {
    said(direct, SAID);
    Token partner = given.aPartner(theirs);
    String address = "/api/v1/rooms/" + direct + "/messages";
    assertThat(loopback.get(partner, address).body())
        .contains("mortalidade materna")
        .doesNotContain("translation")
        .endsWith("\"last\":1}");
    assertThat(loopback.get(partner, address + "?translated=es").body())
        .contains("mortalidade materna", "\"language\":\"es\"", "\"origin\":\"machine\"")
        .contains("mortalidad materna");
    assertThat(loopback.get(partner, address + "?after=1&translated=es").body())
        .isEqualTo("{\"items\":[],\"last\":1}");
    assertThat(loopback.get(partner, address + "?translated=xx").statusCode()).isEqualTo(422);
  }

  @Test
  void a_members_better_one_is_shown_in_its_place_to_all() throws Exception {
    UUID message = said(direct, SAID);
    assertThat(improves(we, direct, message, "La **mortalidad materna** bajó").statusCode())
        .isEqualTo(200);
    assertThat(we.gets("/rooms/" + direct + "?translated=true").body())
        .contains("La <strong>mortalidad materna</strong> bajó", "Traducción de Marta")
        .doesNotContain(READ);
    Token partner = given.aPartner(theirs);
    assertThat(loopback.get(partner, "/api/v1/rooms/" + direct + "/messages?translated=es").body())
        .contains("\"origin\":\"human\"", "\"by\":\"Marta\"");
    assertThat(
            sql.one(
                "select count(*) from event where object_id = ? and type = 'translation.improved'",
                message))
        .isEqualTo(1L);
  }

  @Test
  void what_says_the_same_as_the_machine_is_nobodys_work() throws Exception {
    UUID message = said(direct, SAID);
    String machine = translation(shown(live(we, direct, message))).getString("text");
    improves(we, direct, message, machine + "\r\n");
    assertThat(translation(shown(live(we, direct, message))).getString("origin"))
        .isEqualTo("machine");
    assertThat(improves(we, direct, message, " ").statusCode()).isEqualTo(422);
  }

  @Test
  void an_edited_message_is_translated_anew_and_one_taken_back_is_not_at_all() throws Exception {
    UUID message = said(direct, SAID);
    improves(we, direct, message, "Lo de antes");
    String place = "/live/rooms/" + direct + "/messages/" + message;
    they.posts(place + "/edit", "text=A+casa+branca&language=pt");
    assertThat(translation(shown(live(we, direct, message))).getString("text"))
        .isEqualTo("La casa blanca");
    they.posts(place + "/retract", "");
    assertThat(shown(live(we, direct, message))).isEmpty();
    assertThat(we.gets("/rooms/" + direct + "?translated=true").body())
        .doesNotContain("blanca", "branca");
    assertThat(improves(we, direct, message, "Lo de después").statusCode()).isEqualTo(422);
  }

  @Test
  void its_author_says_in_which_language_it_is() throws Exception {
    UUID message = said(direct, "Obrigado");
    they.posts(
        "/live/rooms/" + direct + "/messages/" + message + "/edit", "text=Gracias&language=es");
    assertThat(shown(live(we, direct, message))).isEmpty();
    assertThat(they.gets("/rooms/" + direct).body())
        .containsPattern("value=\"es\" selected=\"selected\"");
  }

  @Test
  void a_stranger_and_who_is_shut_out_meet_nothing() throws Exception {
    UUID message = said(direct, SAID);
    Participant stranger = of(given.anInstitution("PER"));
    assertThat(live(stranger, direct, message).statusCode()).isEqualTo(404);
    assertThat(improves(stranger, direct, message, "x").statusCode()).isEqualTo(404);
    Token partner = given.aPartner(given.anInstitution("PER"));
    assertThat(
            loopback
                .get(partner, "/api/v1/rooms/" + direct + "/messages?translated=es")
                .statusCode())
        .isEqualTo(404);
    UUID forum = rooms.aForum();
    UUID there = said(forum, SAID);
    assertThat(shown(live(we, forum, there))).hasSize(1);
    // nor by way of a room that they may read
    assertThat(shown(live(stranger, forum, message))).isEmpty();
    change("insert into room_standing values (?, ?, 'EXCLUDED')", forum, person.id());
    assertThat(live(we, forum, there).statusCode()).isEqualTo(404);
    assertThat(improves(we, forum, there, "x").statusCode()).isEqualTo(404);
  }

  @Test
  void a_visitor_reads_translations_of_an_open_forum_and_betters_none() throws Exception {
    UUID forum = rooms.anOpenForum();
    UUID message = said(forum, SAID);
    HttpResponse<String> page = loopback.get("/rooms/" + forum + "?translated=true");
    assertThat(page.body()).contains(READ).doesNotContain("data-verb=\"translation\"");
    Participant visitor = new Participant(we.http(), loopback.port(), "none=");
    assertThat(improves(visitor, forum, message, "x").statusCode()).isEqualTo(404);
  }

  @Test
  void hostile_texts_are_inert_as_translations_too() throws Exception {
    UUID message = said(direct, SAID);
    for (String hostile : HostileTexts.all().toList()) {
      assertThat(improves(we, direct, message, hostile).statusCode()).as(hostile).isEqualTo(200);
      String html = translation(shown(live(we, direct, message))).getString("html");
      assertThat(HostileTexts.actingIn(html)).as(html).isEmpty();
    }
    assertThat(we.gets("/rooms/" + direct + "?translated=true").body())
        .doesNotContain("<script>alert", "<img src=x");
  }

  @Test
  void hostile_messages_are_inert_when_a_machine_has_translated_them() throws Exception {
    List<UUID> messages = new ArrayList<>();
    for (String hostile : HostileTexts.all().limit(50).toList()) {
      messages.add(said(direct, hostile));
    }
    JsonArray shown = shown(live(we, direct, messages.toArray(UUID[]::new)));
    assertThat(shown).hasSizeGreaterThan(40);
    for (JsonObject each : shown.getValuesAs(JsonObject.class)) {
      String html = each.getJsonObject("translation").getString("html");
      assertThat(HostileTexts.actingIn(html)).as(html).isEmpty();
    }
  }

  @Test
  void fifty_messages_take_as_many_statements_as_one() throws Exception {
    said(direct, "Mensagem número um");
    long one = statements();
    for (int each = 2; each <= 50; each++) {
      said(direct, "Mensagem número " + each);
    }
    assertThat(statements()).as("all of them fresh").isEqualTo(one);
    long kept = statements();
    assertThat(kept).as("none of them fresh").isLessThan(one);
  }

  private long statements() {
    long before = Statements.count();
    String page = we.gets("/rooms/" + direct + "?translated=true").body();
    assertThat(page).contains("Mensaje número");
    return Statements.count() - before;
  }
}
