package org.puentesur.account.model;

import java.time.Instant;
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
    READ,
    WRITE
  }
}
