package org.puentesur.exchange.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** Capacity that an institution shares. */
@Entity
@DiscriminatorValue("OFFER")
public class Offer extends Listing {

  protected Offer() {}

  /** A first draft. */
  public Offer(UUID institution, String country, Content content, Instant now) {
    super(institution, country, content, now);
  }

  @Override
  public Kind kind() {
    return Kind.OFFER;
  }
}
