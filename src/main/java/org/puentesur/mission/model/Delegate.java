package org.puentesur.mission.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/** Somebody of the delegation, with what they do there and for which party. */
@Embeddable
public class Delegate {

  private String name;
  private String role;

  @Column(name = "institution_id")
  private UUID institution;

  protected Delegate() {}

  public Delegate(String name, String role, UUID institution) {
    this.name = name;
    this.role = role;
    this.institution = institution;
  }

  public String name() {
    return name;
  }

  public String role() {
    return role;
  }

  public UUID institution() {
    return institution;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Delegate that
        && Objects.equals(name, that.name)
        && Objects.equals(institution, that.institution);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, institution);
  }
}
