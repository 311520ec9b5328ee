package org.puentesur.mission.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import org.puentesur.mission.model.Cost;
import org.puentesur.mission.model.CostKind;
import org.puentesur.platform.money.Money;

/** A cost as the browser sends it; without any amount the row is empty. */
public class CostRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private String party;
  private String payer;
  private CostKind kind = CostKind.TRAVEL;
  private String currency = "USD";
  private BigDecimal estimate;
  private BigDecimal actual;

  CostRow(String party) {
    this.party = party;
    this.payer = party;
  }

  CostRow(Cost cost) {
    party = cost.party().toString();
    payer = cost.payer().toString();
    kind = cost.kind();
    currency = cost.estimate().currency().getCurrencyCode();
    estimate = cost.estimate().amount();
    actual = cost.actual() == null ? null : cost.actual().amount();
  }

  boolean filled() {
    return estimate != null || actual != null;
  }

  Cost cost() {
    BigDecimal expected = estimate == null ? BigDecimal.ZERO : estimate;
    return new Cost(
        UUID.fromString(party),
        UUID.fromString(payer),
        kind,
        Money.of("costs", expected, currency),
        actual == null ? null : Money.of("costs", actual, currency));
  }

  public String getParty() {
    return party;
  }

  public void setParty(String party) {
    this.party = party;
  }

  public String getPayer() {
    return payer;
  }

  public void setPayer(String payer) {
    this.payer = payer;
  }

  public CostKind getKind() {
    return kind;
  }

  public void setKind(CostKind kind) {
    this.kind = kind;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public BigDecimal getEstimate() {
    return estimate;
  }

  public void setEstimate(BigDecimal estimate) {
    this.estimate = estimate;
  }

  public BigDecimal getActual() {
    return actual;
  }

  public void setActual(BigDecimal actual) {
    this.actual = actual;
  }
}
