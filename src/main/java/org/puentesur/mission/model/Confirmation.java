package org.puentesur.mission.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** That a party agrees to a mission as it is planned. */
@Embeddable
public class Confirmation {

  @Column(name = "institution_id")
  private UUID institution;

  private String name;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  protected Confirmation() {}

  Confirmation(UUID institution, String name, Instant confirmedAt) {
    this.institution = institution;
    this.name = name;
    this.confirmedAt = confirmedAt;
  }

  public UUID institution() {
    return institution;
  }

  /** The lead who confirmed. */
  public String name() {
    return name;
  }

  public Instant confirmedAt() {
    return confirmedAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Confirmation that && institution.equals(that.institution);
  }

  @Override
  public int hashCode() {
    return institution.hashCode();
  }
}
