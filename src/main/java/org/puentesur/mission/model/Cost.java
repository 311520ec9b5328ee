package org.puentesur.mission.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import org.puentesur.platform.money.Money;

/** What something costs for a party, and who pays it. */
@Embeddable
public class Cost {

  @Column(name = "party_id")
  private UUID party;

  @Column(name = "payer_id")
  private UUID payer;

  @Enumerated(EnumType.STRING)
  private CostKind kind;

  private String currency;
  private BigDecimal estimate;
  private BigDecimal actual;

  protected Cost() {}

  /** A cost; {@code actual} is null until it is known, and of the same currency. */
  public Cost(UUID party, UUID payer, CostKind kind, Money estimate, Money actual) {
    this.party = party;
    this.payer = payer;
    this.kind = kind;
    this.currency = estimate.currency().getCurrencyCode();
    this.estimate = estimate.amount();
    this.actual = actual == null ? null : actual.amount();
  }

  /** For whose people it is. */
  public UUID party() {
    return party;
  }

  /** Who pays it. */
  public UUID payer() {
    return payer;
  }

  public CostKind kind() {
    return kind;
  }

  public Money estimate() {
    return Money.of(estimate, currency);
  }

  /** What it came to, null until that is known. */
  public Money actual() {
    return actual == null ? null : Money.of(actual, currency);
  }
}
