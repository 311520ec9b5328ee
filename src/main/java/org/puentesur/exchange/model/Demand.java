package org.puentesur.exchange.model;

import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** Capacity that an institution needs. */
@Entity
@DiscriminatorValue("DEMAND")
public class Demand extends Listing {

  @Convert(converter = NeedConverter.class)
  private Need need;

  protected Demand() {}

  /** A first draft. */
  public Demand(UUID institution, String country, Content content, Instant now) {
    super(institution, country, content, now);
  }

  @Override
  protected void write(Specifics specifics) {
    need = (Need) specifics;
  }

  @Override
  protected Specifics specifics() {
    return need;
  }

  /** What it adds to every listing's text. */
  public Need need() {
    return need;
  }

  @Override
  public Kind kind() {
    return Kind.DEMAND;
  }
}
