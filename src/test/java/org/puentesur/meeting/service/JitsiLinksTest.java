package org.puentesur.meeting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.meeting.MeetingFixture.INVITED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.meeting.MeetingFixture;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.platform.text.Language;

/** Links into a Jitsi Meet server, as its doc/tokens.md describes their tokens. */
class JitsiLinksTest {

  private static final Caller GUEST = MeetingFixture.of(INVITED, "COL");
  private static final Caller FACILITATOR =
      new Caller(
          UUID.randomUUID(),
          "Facilitadora",
          Set.of(Role.FACILITATOR),
          null,
          Set.of("GTM"),
          Language.ES);

  private final Meeting meeting = MeetingFixture.meeting();
  private final JitsiLinks links = new JitsiLinks();

  @BeforeEach
  void a_server_that_asks_for_tokens() {
    links.clock = Clock.fixed(MeetingFixture.NOW, ZoneOffset.UTC);
    links.settings = new CallSettings();
    links.settings.jitsi = Optional.of("https://meet.example/");
    links.settings.jitsiApp = Optional.of("puentesur");
    links.settings.jitsiSecret = Optional.of("a secret of the two servers");
  }

  private String[] token(Caller caller) {
    String link = links.of(meeting, caller).orElseThrow();
    assertThat(link).startsWith("https://meet.example/puentesur-" + meeting.id() + "?jwt=");
    return link.substring(link.indexOf("?jwt=") + 5).split("\\.");
  }

  private JsonNode claims(Caller caller) throws Exception {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token(caller)[1]));
  }

  @Test
  void a_token_is_for_one_room_one_person_and_half_a_day() throws Exception {
    JsonNode claims = claims(GUEST);
    assertThat(claims.path("iss").asText()).isEqualTo("puentesur");
    assertThat(claims.path("sub").asText()).isEqualTo("meet.example");
    assertThat(claims.path("room").asText()).isEqualTo("puentesur-" + meeting.id());
    assertThat(claims.path("context").path("user").path("name").asText()).isEqualTo("Persona");
    assertThat(claims.path("context").path("user").path("id").asText())
        .isEqualTo(GUEST.accountId().toString());
    long now = MeetingFixture.NOW.getEpochSecond();
    assertThat(claims.path("nbf").asLong()).isEqualTo(now - 60);
    assertThat(claims.path("exp").asLong()).isEqualTo(now + 12 * 3600);
  }

  @Test
  void who_facilitates_or_calls_the_meeting_moderates_and_a_guest_does_not() throws Exception {
    assertThat(claims(FACILITATOR).path("moderator").asBoolean()).isTrue();
    assertThat(
            claims(MeetingFixture.of(MeetingFixture.CALLING, "GTM")).path("moderator").asBoolean())
        .isTrue();
    assertThat(claims(GUEST).path("moderator").asBoolean()).isFalse();
    assertThat(claims(GUEST).path("context").path("user").path("affiliation").asText())
        .isEqualTo("member");
  }

  @Test
  void it_is_signed_with_the_secret_that_both_servers_know() throws Exception {
    String[] token = token(GUEST);
    assertThat(new String(Base64.getUrlDecoder().decode(token[0]), StandardCharsets.UTF_8))
        .isEqualTo("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec("a secret of the two servers".getBytes(), "HmacSHA256"));
    assertThat(Base64.getUrlDecoder().decode(token[2]))
        .isEqualTo(mac.doFinal((token[0] + "." + token[1]).getBytes()));
  }

  @Test
  void a_server_without_a_secret_gets_no_token_and_without_a_server_there_is_no_link() {
    links.settings.jitsiSecret = Optional.empty();
    assertThat(links.of(meeting, GUEST)).contains("https://meet.example/puentesur-" + meeting.id());
    links.settings.jitsi = Optional.empty();
    assertThat(links.of(meeting, GUEST)).isEmpty();
  }
}
