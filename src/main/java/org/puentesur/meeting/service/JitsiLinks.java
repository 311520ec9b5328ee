package org.puentesur.meeting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.puentesur.account.model.Caller;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.MeetingSight;

/**
 * Links into a Jitsi Meet server, signed so that it lets in whom we name and nobody else (HS256,
 * RFC 7515): the room is the meeting's, whoever facilitates it moderates. The claims are those of
 * {@code doc/tokens.md} of jitsi/lib-jitsi-meet; {@code moderator} and {@code affiliation} are read
 * by Prosody's token_moderation and token_affiliation.
 */
@ApplicationScoped
public class JitsiLinks {

  private static final Duration LASTING = Duration.ofHours(12);
  private static final String HMAC = "HmacSHA256";

  @Inject CallSettings settings;
  @Inject Clock clock;

  /** A person's way in, empty where the host has no such server. */
  Optional<String> of(Meeting meeting, Caller caller) {
    return settings.jitsi().map(jitsi -> link(jitsi, meeting, caller));
  }

  private String link(CallSettings.Jitsi jitsi, Meeting meeting, Caller caller) {
    String room = jitsi.url() + "/puentesur-" + meeting.id();
    return jitsi.secret().isEmpty() ? room : room + "?jwt=" + token(jitsi, meeting, caller);
  }

  private String token(CallSettings.Jitsi jitsi, Meeting meeting, Caller caller) {
    MeetingSight sight = new MeetingSight(caller);
    boolean leads = sight.facilitates(meeting) || meeting.organiser().is(caller);
    Instant now = clock.instant();
    JsonObject claims =
        Json.createObjectBuilder()
            .add("iss", jitsi.app())
            .add("aud", jitsi.app())
            .add("sub", URI.create(jitsi.url()).getHost())
            .add("room", "puentesur-" + meeting.id())
            .add("nbf", now.minusSeconds(60).getEpochSecond())
            .add("exp", now.plus(LASTING).getEpochSecond())
            .add("moderator", leads)
            .add("context", context(caller, leads))
            .build();
    String head = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    String signed = base64(bytes(head)) + "." + base64(bytes(claims.toString()));
    return signed + "." + base64(hmac(jitsi.secret(), signed));
  }

  private static JsonObject context(Caller caller, boolean leads) {
    return Json.createObjectBuilder()
        .add(
            "user",
            Json.createObjectBuilder()
                .add("id", caller.accountId().toString())
                .add("name", caller.name())
                .add("moderator", leads)
                .add("affiliation", leads ? "owner" : "member"))
        .build();
  }

  private static byte[] hmac(String secret, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(bytes(secret), HMAC));
      return mac.doFinal(bytes(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
