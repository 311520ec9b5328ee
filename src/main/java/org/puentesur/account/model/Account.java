package org.puentesur.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.persistence.NullableUuid;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/** A person's access, in exactly one institution or office. */
@Entity
public class Account extends Identified {

  private static final int FREE_FAILURES = 3;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  private String email;
  private String name;
  private String password;
  private Language language;

  @Convert(converter = RolesConverter.class)
  private Set<Role> roles;

  @Column(name = "institution_id")
  @Convert(converter = NullableUuid.class)
  private UUID institution;

  @Column(name = "office_id")
  @Convert(converter = NullableUuid.class)
  private UUID office;

  private boolean active = true;
  private boolean digest = true;
  private boolean translated;
  private String zone;
  private int failures;

  @Column(name = "blocked_until")
  private Instant blockedUntil;

  protected Account() {}

  private Account(String email, String name, Set<Role> roles, Language language) {
    if (email == null || !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      throw new RuleBroken("email", "account.email");
    }
    if (name == null || name.isBlank()) {
      throw new RuleBroken("name", "account.name");
    }
    this.email = email.strip().toLowerCase(Locale.ROOT);
    this.name = name.strip();
    this.roles = EnumSet.copyOf(roles);
    this.language = language;
  }

  /** A person of an institution; refuses roles that only an office or the host gives. */
  public static Account ofInstitution(
      UUID institution, String email, String name, Set<Role> roles, Language language) {
    if (!roles.stream().allMatch(Role::ofInstitution)) {
      throw new RuleBroken("roles", "account.roles.institution");
    }
    Account account = new Account(email, name, roles, language);
    account.institution = institution;
    return account;
  }

  /** A person of a UNFPA office, or of the host where {@code office} is null. */
  public static Account ofOffice(
      UUID office, String email, String name, Set<Role> roles, Language language) {
    if (roles.stream().anyMatch(Role::ofInstitution)) {
      throw new RuleBroken("roles", "account.roles.office");
    }
    Account account = new Account(email, name, roles, language);
    account.office = office;
    return account;
  }

  public String email() {
    return email;
  }

  public String name() {
    return name;
  }

  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  public UUID institution() {
    return institution;
  }

  public UUID office() {
    return office;
  }

  public Language language() {
    return language;
  }

  /** The stored hash, null until the person has chosen a password. */
  public String passwordHash() {
    return password;
  }

  /** Takes the hash of a new password and forgives past failures. */
  public void choosePassword(String hash) {
    password = hash;
    failures = 0;
    blockedUntil = null;
  }

  /** Whether an attempt to sign in may be made at all. */
  public boolean mayTry(Instant now) {
    return active && password != null && (blockedUntil == null || now.isAfter(blockedUntil));
  }

  /** Counts a wrong password; from the fourth on each doubles the wait, up to a quarter hour. */
  public void failed(Instant now) {
    failures++;
    if (failures > FREE_FAILURES) {
      long seconds = 1L << Math.min(failures - FREE_FAILURES, 10);
      Duration wait = Duration.ofSeconds(seconds);
      blockedUntil = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }
  }

  /** Forgives past failures. */
  public void succeeded() {
    failures = 0;
    blockedUntil = null;
  }

  public boolean active() {
    return active;
  }

  /** Whether its owner has never chosen a password. */
  public boolean invited() {
    return password == null;
  }

  public void deactivate() {
    active = false;
  }

  public void reactivate() {
    active = true;
  }

  public void speak(Language other) {
    language = other;
  }

  /** Whether the person wants the daily mail with new matches. */
  public boolean wantsDigest() {
    return digest;
  }

  public void wantDigest(boolean wanted) {
    digest = wanted;
  }

  /** Whether the person is shown translations without asking for them. */
  public boolean wantsTranslations() {
    return translated;
  }

  public void wantTranslations(boolean wanted) {
    translated = wanted;
  }

  /** By which clock the person wants to be told times, empty where they have not said. */
  public Optional<ZoneId> zone() {
    return Optional.ofNullable(zone).map(ZoneId::of);
  }

  /** Takes a zone of the IANA tables; null for none in particular. */
  public void liveIn(String other) {
    if (other != null && !ZoneId.getAvailableZoneIds().contains(other)) {
      throw new RuleBroken("zone", "value.unknown");
    }
    zone = other;
  }

  /** Takes other roles; refuses those that do not go with the place. */
  public void hold(Set<Role> others) {
    boolean fit = others.stream().allMatch(role -> role.ofInstitution() == (institution != null));
    if (others.isEmpty() || !fit) {
      throw new RuleBroken("roles", "account.roles.grant");
    }
    roles = EnumSet.copyOf(others);
  }
}
