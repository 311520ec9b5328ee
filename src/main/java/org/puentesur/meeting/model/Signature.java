package org.puentesur.meeting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** That an institution stands by the minutes as they are. */
@Embeddable
public class Signature {

  @Column(name = "institution_id")
  private UUID institution;

  private String name;

  @Column(name = "signed_at")
  private Instant signedAt;

  protected Signature() {}

  Signature(UUID institution, String name, Instant signedAt) {
    this.institution = institution;
    this.name = name;
    this.signedAt = signedAt;
  }

  public UUID institution() {
    return institution;
  }

  /** The person who signed. */
  public String name() {
    return name;
  }

  public Instant signedAt() {
    return signedAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature that && institution.equals(that.institution);
  }

  @Override
  public int hashCode() {
    return institution.hashCode();
  }
}
