package org.puentesur.account.model;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A partner system that acts for an institution by a token.
 *
 * @param usedAt null where it was never used
 * @param revokedAt null while it may be used
 */
public record ApiClient(
    UUID id,
    String name,
    UUID institution,
    Scope scope,
    Instant createdAt,
    Instant usedAt,
    Instant revokedAt) {

  /** What a token is good for. */
  public enum Scope {
    READ(Set.of()),
    WRITE(Set.of(Role.INSTITUTION_EDITOR)),
    /** What its lead decides too; only a lead gives it out. */
    BIND(Set.of(Role.INSTITUTION_EDITOR, Role.INSTITUTION_LEAD));

    private final Set<Role> roles;

    Scope(Set<Role> roles) {
      this.roles = roles;
    }

    /** The roles that it stands for. */
    public Set<Role> roles() {
      return roles;
    }
  }
}
