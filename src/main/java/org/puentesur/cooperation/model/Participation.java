package org.puentesur.cooperation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;

/** An institution's part in a cooperation. */
@Embeddable
public class Participation {

  @Column(name = "institution_id")
  private UUID institution;

  private String country;

  @Enumerated(EnumType.STRING)
  private ParticipantRole role;

  protected Participation() {}

  /**
   * A part.
   *
   * @param country ISO 3166-1 alpha-3 of the institution
   */
  public Participation(UUID institution, String country, ParticipantRole role) {
    this.institution = institution;
    this.country = country;
    this.role = role;
  }

  public UUID institution() {
    return institution;
  }

  public String country() {
    return country;
  }

  public ParticipantRole role() {
    return role;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Participation that
        && institution.equals(that.institution)
        && role == that.role;
  }

  @Override
  public int hashCode() {
    return Objects.hash(institution, role);
  }
}
