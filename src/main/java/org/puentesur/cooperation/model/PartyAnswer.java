package org.puentesur.cooperation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** What one party says to a proposal about participants. */
@Embeddable
public class PartyAnswer {

  @Column(name = "institution_id")
  private UUID institution;

  private Boolean agreed;

  @Column(name = "by_name")
  private String by;

  private Instant at;

  protected PartyAnswer() {}

  PartyAnswer(UUID institution) {
    this.institution = institution;
  }

  void say(boolean yes, String by, Instant at) {
    this.agreed = yes;
    this.by = by;
    this.at = at;
  }

  public UUID institution() {
    return institution;
  }

  /** Null while it has not answered. */
  public Boolean agreed() {
    return agreed;
  }

  /** Who answered, null for nobody yet. */
  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartyAnswer that && institution.equals(that.institution);
  }

  @Override
  public int hashCode() {
    return institution.hashCode();
  }
}
