package org.puentesur.exchange.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** Capacity that an institution needs. */
@Entity
@DiscriminatorValue("DEMAND")
public class Demand extends Listing {

  protected Demand() {}

  /** A first draft. */
  public Demand(UUID institution, String country, Content content, Instant now) {
    super(institution, country, content, now);
  }

  @Override
  public Kind kind() {
    return Kind.DEMAND;
  }
}
