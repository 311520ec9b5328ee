package org.puentesur.exchange.model;

import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** Capacity that an institution shares. */
@Entity
@DiscriminatorValue("OFFER")
public class Offer extends Listing {

  @Convert(converter = CapacityConverter.class)
  private Capacity capacity;

  protected Offer() {}

  /** A first draft. */
  public Offer(UUID institution, String country, Content content, Instant now) {
    super(institution, country, content, now);
  }

  @Override
  protected void write(Specifics specifics) {
    capacity = (Capacity) specifics;
  }

  @Override
  protected Specifics specifics() {
    return capacity;
  }

  /** What it adds to every listing's text. */
  public Capacity capacity() {
    return capacity;
  }

  @Override
  public Kind kind() {
    return Kind.OFFER;
  }
}
