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
import java.time.LocalDateTime;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.service.SignInSettings;
import org.puentesur.account.service.Token;
import org.puentesur.directory.model.Institution;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;

/** A call's line opens to those who take part, and closes when they no longer do. */
@ArquillianTest
class CallsIT {

  private static final int REFUSED = 1008;

  @Inject Given given;
  @Inject Loopback loopback;
  @Inject SignInSettings settings;
  @Inject HttpServletRequest request;
  @Inject Sql sql;

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
    String plan =
        """
        {"title": "Llamada", "language": "es", "start": "%s", "zone": "America/Bogota",
         "minutes": 60, "institutionIds": ["%s"]}
        """
            .formatted(LocalDateTime.now().plusDays(5).withNano(0), guest.id());
    HttpResponse<String> called = loopback.post(hosting, "/api/v1/meetings", plan);
    String address = called.headers().firstValue("Location").orElseThrow();
    meeting = address.substring(address.lastIndexOf('/') + 1);
    version = called.headers().firstValue("ETag").orElseThrow();
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
    assertThat(second.next()).contains("\"name\":\"Persona\"");
    assertThat(first.next()).contains("\"type\":\"joined\"");
    second.say("{\"type\": \"state\", \"hand\": true}");
    assertThat(first.next()).contains("\"type\":\"state\"").contains("\"hand\":true");
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
  void who_loses_the_right_is_out() throws Exception {
    Line line = line(given.aPerson(INSTITUTION_LEAD, guest));
    line.next();
    loopback.post(
        hosting,
        "/api/v1/meetings/" + meeting + "/cancel",
        "{\"reason\": \"Elecciones\"}",
        version);
    assertThat(line.closing()).isEqualTo(REFUSED);
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
