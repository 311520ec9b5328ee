package org.puentesur.exchange.web;

import java.io.Serializable;
import java.math.BigDecimal;
import org.puentesur.exchange.model.Need;
import org.puentesur.exchange.model.Urgency;
import org.puentesur.platform.money.Money;

/** What only a demand says, as the browser sends it. */
public class NeedForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String problem;
  private String baseline;
  private String target;
  private Urgency urgency;
  private BigDecimal budgetAmount;
  private String budgetCurrency = "USD";

  NeedForm(Need need) {
    problem = need.problem();
    baseline = need.baseline();
    target = need.target();
    urgency = need.urgency();
    if (need.budget() != null) {
      budgetAmount = need.budget().amount();
      budgetCurrency = need.budget().currency().getCurrencyCode();
    }
  }

  Need need() {
    return new Need(
        problem,
        baseline,
        target,
        urgency,
        budgetAmount == null ? null : Money.of(budgetAmount, budgetCurrency));
  }

  public String getProblem() {
    return problem;
  }

  public void setProblem(String problem) {
    this.problem = problem;
  }

  public String getBaseline() {
    return baseline;
  }

  public void setBaseline(String baseline) {
    this.baseline = baseline;
  }

  public String getTarget() {
    return target;
  }

  public void setTarget(String target) {
    this.target = target;
  }

  public Urgency getUrgency() {
    return urgency;
  }

  public void setUrgency(Urgency urgency) {
    this.urgency = urgency;
  }

  public BigDecimal getBudgetAmount() {
    return budgetAmount;
  }

  public void setBudgetAmount(BigDecimal budgetAmount) {
    this.budgetAmount = budgetAmount;
  }

  public String getBudgetCurrency() {
    return budgetCurrency;
  }

  public void setBudgetCurrency(String budgetCurrency) {
    this.budgetCurrency = budgetCurrency;
  }
}
