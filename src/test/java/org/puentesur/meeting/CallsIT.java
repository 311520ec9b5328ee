package org.puentesur.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.account.model.Role.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.FACILITATOR;
import static org.puentesur.account.model.Role.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Account;
import org.puentesur.account.service.Accounts;
import org.puentesur.account.service.SignInSettings;
import org.puentesur.account.service.Token;
import org.puentesur.dialogue.GivenRooms;
import org.puentesur.directory.model.Institution;
import org.puentesur.platform.text.Language;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;

/** A call's line opens to those who take part, and closes when they no longer do. */
@ArquillianTest
class CallsIT {

  private static final int REFUSED = 1008;
  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  @Inject Given given;
  @Inject Loopback loopback;
  @Inject SignInSettings settings;
  @Inject HttpServletRequest request;
  @Inject Sql sql;
  @Inject Accounts accounts;
  @Inject Transactions transactions;
  @Inject GivenRooms rooms;

  private Institution host;
  private Institution guest;
  private Token hosting;
  private String meeting;
  private String version;

  @BeforeEach
  void call_a_meeting() throws Exception {
    host = given.anInstitution("GTM");
    guest = given.anInstitution("COL");
    hosting = given.aPartner(host);
    HttpResponse<String> called = loopback.post(hosting, "/api/v1/meetings", plan(guest));
    String address = called.headers().firstValue("Location").orElseThrow();
    meeting = address.substring(address.lastIndexOf('/') + 1);
    version = called.headers().firstValue("ETag").orElseThrow();
  }

  private static String plan(Institution invited) {
    return """
        {"title": "Llamada", "language": "es", "start": "%s", "zone": "America/Bogota",
         "minutes": 60, "institutionIds": ["%s"]}
        """
        .formatted(LocalDateTime.now().plusDays(5).withNano(0), invited.id());
  }

  // pages of this server alone open a line
  private String own() {
    return "http://127.0.0.1:" + request.getServerPort();
  }

  private Line line(Token signIn) throws Exception {
    return line(signIn, own(), "text");
  }

  private Line line(Token signIn, String origin, String mode) throws Exception {
    String cookie = signIn == null ? null : settings.cookie() + "=" + signIn.text();
    String address =
        "ws://127.0.0.1:%d/live/meetings/%s?mode=%s"
            .formatted(request.getServerPort(), meeting, mode);
    return Line.open(URI.create(address), origin, cookie);
  }

  @Test
  void those_who_take_part_hear_of_each_other() throws Exception {
    Line first = line(given.aPerson(INSTITUTION_EDITOR, host));
    assertThat(first.next()).contains("\"type\":\"welcome\"").contains("\"peers\":[]");
    Line second = line(given.aPerson(INSTITUTION_LEAD, guest));
    second.hears("\"name\":\"Persona\"");
    first.hears("\"type\":\"joined\"");
    second.say("{\"type\": \"state\", \"hand\": true}");
    assertThat(first.hears("\"type\":\"state\"")).contains("\"hand\":true");
    assertThat(line(given.aPerson(FACILITATOR, guest)).next()).contains("welcome");
  }

  @Test
  void strangers_followers_and_visitors_hear_nothing() throws Exception {
    Institution other = given.anInstitution("COL");
    assertThat(line(given.aPerson(INSTITUTION_LEAD, other)).closing()).isEqualTo(REFUSED);
    assertThat(line(given.aPerson(COUNTRY_FOCAL_POINT, other)).closing()).isEqualTo(REFUSED);
    assertThat(line(null).closing()).isEqualTo(REFUSED);
    assertThat(attended()).isZero();
  }

  @Test
  void a_page_of_another_site_opens_no_line() throws Exception {
    Token person = given.aPerson(INSTITUTION_LEAD, guest);
    assertThatThrownBy(() -> line(person, "https://elsewhere.example", "text")).isNotNull();
    assertThat(attended()).isZero();
  }

  @Test
  void from_a_call_that_is_called_off_everybody_is_out_at_once() throws Exception {
    Line line = line(given.aPerson(INSTITUTION_LEAD, guest));
    line.next();
    loopback.post(
        hosting,
        "/api/v1/meetings/" + meeting + "/cancel",
        "{\"reason\": \"Elecciones\"}",
        version);
    assertThat(line.closingWithin(AT_ONCE)).isEqualTo(REFUSED);
  }

  @Test
  void who_is_no_longer_invited_is_out_at_once_and_the_others_see_it() throws Exception {
    Line stays = line(given.aPerson(INSTITUTION_LEAD, host));
    stays.next();
    Line goes = line(given.aPerson(INSTITUTION_LEAD, guest));
    goes.next();
    stays.next();
    Institution instead = given.anInstitution("PER");
    loopback.put(hosting, "/api/v1/meetings/" + meeting, plan(instead), version);
    assertThat(goes.closingWithin(AT_ONCE)).isEqualTo(REFUSED);
    stays.hears("\"type\":\"left\"");
  }

  @Test
  void who_signs_out_is_out_at_once_and_another_device_of_theirs_is_not() throws Exception {
    Account person = anEditor(guest);
    Token phone = given.aSignIn(person);
    Token desk = Token.random();
    transactions.run(() -> accounts.addSignIn(desk.hash(), person.id(), Instant.now()));
    Line onThePhone = line(phone);
    onThePhone.next();
    Line atTheDesk = line(desk);
    atTheDesk.next();
    transactions.run(() -> accounts.removeSignIn(phone.hash()));
    assertThat(onThePhone.closingWithin(AT_ONCE)).isEqualTo(REFUSED);
    atTheDesk.hears("\"type\":\"left\"");
  }

  @Test
  void whose_account_is_closed_is_out_at_once() throws Exception {
    Account person = anEditor(guest);
    Line line = line(given.aSignIn(person));
    line.next();
    rooms.deactivated(person.id());
    assertThat(line.closingWithin(AT_ONCE)).isEqualTo(REFUSED);
  }

  private static Account anEditor(Institution of) {
    return Account.ofInstitution(
        of.id(), Given.unused(), "Persona", Set.of(INSTITUTION_EDITOR), Language.ES);
  }

  @Test
  void a_line_of_which_no_node_speaks_any_more_is_gone_for_the_others() throws Exception {
    Line stays = line(given.aPerson(INSTITUTION_LEAD, host));
    stays.next();
    String lost =
        "insert into meeting_attendance select gen_random_uuid(), meeting_id, account_id, 'Perdida',"
            + " joined_at, now() - interval '1 minute', cast(jsonb_set(cast(line as jsonb), '{name}', '\"Perdida\"') as json)"
            + " from meeting_attendance where meeting_id = cast(? as uuid)";
    try (Connection connection = sql.connect()) {
      Sql.change(connection, lost, meeting);
    }
    stays.hears("\"type\":\"left\"");
    assertThat(line(given.aPerson(INSTITUTION_LEAD, guest)).next()).doesNotContain("Perdida");
  }

  @Test
  void what_browsers_tell_each_other_goes_to_one_and_however_long_it_is() throws Exception {
    Line first = line(given.aPerson(INSTITUTION_LEAD, host));
    String you = first.next().replaceAll(".*\"you\":\"([^\"]+)\".*", "$1");
    Line second = line(given.aPerson(INSTITUTION_LEAD, guest));
    second.next();
    first.next();
    String description = "v=0 ".repeat(4_000);
    second.say(
        "{\"type\":\"signal\",\"to\":\"" + you + "\",\"data\":{\"sdp\":\"" + description + "\"}}");
    assertThat(first.hears("\"type\":\"signal\"")).contains(description);
    first.say("{\"type\": \"state\", \"screen\": true}");
    second.hears("\"screen\":true");
  }

  @Test
  void a_message_beyond_the_limit_or_of_no_form_ends_the_line() throws Exception {
    Line large = line(given.aPerson(INSTITUTION_LEAD, guest));
    large.next();
    large.say("{\"type\":\"state\",\"text\":\"" + "a".repeat(70 * 1024) + "\"}");
    assertThat(large.closing()).isEqualTo(1009);
    Line malformed = line(given.aPerson(INSTITUTION_LEAD, guest));
    malformed.next();
    malformed.say("[");
    assertThat(malformed.closing()).isEqualTo(1003);
  }

  @Test
  void a_seventh_finds_no_place_for_sound_and_pictures_but_one_for_text() throws Exception {
    Token person = given.aPerson(INSTITUTION_LEAD, guest);
    for (int i = 0; i < 6; i++) {
      assertThat(line(person, own(), "video").next()).contains("welcome");
    }
    assertThat(line(person, own(), "audio").closing()).isEqualTo(4001);
    assertThat(line(person).next()).contains("welcome");
  }

  private Long attended() throws Exception {
    return (Long)
        sql.one(
            "select count(*) from meeting_attendance where meeting_id = cast(? as uuid)", meeting);
  }
}
