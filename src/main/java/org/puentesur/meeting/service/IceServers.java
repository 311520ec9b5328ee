package org.puentesur.meeting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The servers by which browsers find each other, with credentials that last for one call: a name
 * that tells until when, and its HMAC-SHA1 under the secret that the server shares, as
 * draft-uberti-behave-turn-rest has it and coturn's {@code use-auth-secret} reads it.
 */
@ApplicationScoped
public class IceServers {

  private static final Duration LASTING = Duration.ofHours(12);
  private static final String HMAC = "HmacSHA1";

  @Inject CallSettings settings;
  @Inject Clock clock;

  /** One entry of a browser's list; a STUN server asks for no credentials. */
  public record Server(List<String> urls, String username, String credential) {}

  List<Server> forAccount(UUID account) {
    List<Server> servers = new ArrayList<>();
    if (!settings.stun().isEmpty()) {
      servers.add(new Server(settings.stun(), null, null));
    }
    if (!settings.turn().isEmpty() && settings.turnSecret().isPresent()) {
      String until = clock.instant().plus(LASTING).getEpochSecond() + ":" + account;
      servers.add(new Server(settings.turn(), until, sign(settings.turnSecret().get(), until)));
    }
    return servers;
  }

  static String sign(String secret, String username) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
      byte[] signature = mac.doFinal(username.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA1", e);
    }
  }
}
