package org.puentesur.meeting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How calls reach people behind their networks, and where those go that are too large for us. */
@ApplicationScoped
public class CallSettings {

  @Inject
  @ConfigProperty(name = "call.most", defaultValue = "6")
  int most;

  @Inject
  @ConfigProperty(name = "call.stun.urls")
  Optional<String> stun;

  @Inject
  @ConfigProperty(name = "call.turn.urls")
  Optional<String> turn;

  @Inject
  @ConfigProperty(name = "call.turn.secret")
  Optional<String> turnSecret;

  @Inject
  @ConfigProperty(name = "jitsi.url")
  Optional<String> jitsi;

  @Inject
  @ConfigProperty(name = "jitsi.app.id")
  Optional<String> jitsiApp;

  @Inject
  @ConfigProperty(name = "jitsi.app.secret")
  Optional<String> jitsiSecret;

  /** How many may send sound or pictures to each other. */
  public int most() {
    return most;
  }

  List<String> stun() {
    return list(stun);
  }

  List<String> turn() {
    return list(turn);
  }

  // the server reads no list that may be missing
  private static List<String> list(Optional<String> commas) {
    return commas.stream().flatMap(each -> Stream.of(each.split(","))).map(String::strip).toList();
  }

  Optional<String> turnSecret() {
    return turnSecret;
  }

  /** A Jitsi Meet server's address without a slash at the end, and how it knows us. */
  Optional<Jitsi> jitsi() {
    return jitsi.map(
        url -> new Jitsi(url.replaceAll("/+$", ""), jitsiApp.orElse(""), jitsiSecret.orElse("")));
  }

  /** Without a secret the server lets everybody in who knows the room's name. */
  record Jitsi(String url, String app, String secret) {}
}
