package org.puentesur.account.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import me.gosimple.nbvcxz.Nbvcxz;
import org.puentesur.platform.problem.RuleBroken;

/** Which passwords are taken, and how they are kept. */
@ApplicationScoped
public class PasswordService {

  private static final int SHORTEST = 12;

  @Inject Pbkdf2PasswordHash hash;

  // strengths of OWASP's password storage guide for PBKDF2-HMAC-SHA512
  @PostConstruct
  void strengthen() {
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64"));
  }

  /** Refuses a password that is short or that an attacker would guess. */
  public void check(String password) {
    if (password == null || password.length() < SHORTEST) {
      throw new RuleBroken("password", "password.short");
    }
    if (!new Nbvcxz().estimate(password).isMinimumEntropyMet()) {
      throw new RuleBroken("password", "password.guessable");
    }
  }

  public String hash(String password) {
    return hash.generate(password.toCharArray());
  }

  public boolean matches(String password, String stored) {
    return hash.verify(password.toCharArray(), stored);
  }
}
