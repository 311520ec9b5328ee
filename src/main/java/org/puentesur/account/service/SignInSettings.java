package org.puentesur.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a sign-in lasts and how its cookie is set. */
@ApplicationScoped
public class SignInSettings {

  @Inject
  @ConfigProperty(name = "session.idle.minutes")
  int idleMinutes;

  @Inject
  @ConfigProperty(name = "session.days")
  int days;

  @Inject
  @ConfigProperty(name = "base.url")
  String baseUrl;

  public Duration idle() {
    return Duration.ofMinutes(idleMinutes);
  }

  public Duration oldest() {
    return Duration.ofDays(days);
  }

  public String baseUrl() {
    return baseUrl;
  }

  /** Whether people reach the platform by TLS, so that cookies may insist on it. */
  public boolean secure() {
    return baseUrl.startsWith("https:");
  }

  /** The cookie's name; the prefix binds it to this host where TLS allows it. */
  public String cookie() {
    return secure() ? "__Host-puentesur" : "puentesur";
  }
}
