package org.puentesur.ledger.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.puentesur.exchange.model.CostCategory;
import org.puentesur.ledger.model.EntryDraft;
import org.puentesur.ledger.model.EntryDraft.Worth;
import org.puentesur.ledger.model.LedgerKind;
import org.puentesur.plan.model.CellReader;
import org.puentesur.plan.model.Parties;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;

/** An entry as the browser sends it, its figures as people write them. */
public class LedgerForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final CellReader READER = new CellReader(new Parties(List.of()), false);

  private final LedgerKind kind;
  private LocalDate on;
  private String line;
  private String activity;
  private CostCategory category;
  private String receiver;
  private String amount;
  private String currency = "USD";
  private String rate;
  private LocalDate rateOn;
  private String rateSource;
  private String days;
  private boolean valued;
  private String description;

  LedgerForm(LedgerKind kind) {
    this.kind = kind;
  }

  /** What is to be recorded; refuses figures that cannot be read, each at its field. */
  EntryDraft draft() {
    List<Violation> bad = new ArrayList<>();
    Worth worth =
        new Worth(
            figure("amount", PlanColumn.AMOUNT, amount, bad),
            currency == null ? null : currency.strip().toUpperCase(java.util.Locale.ROOT),
            figure("rate", PlanColumn.RATE, rate, bad),
            rateOn,
            rateSource);
    BigDecimal given = figure("days", PlanColumn.DAYS, days, bad);
    if (!bad.isEmpty()) {
      throw new RuleBroken(bad);
    }
    return new EntryDraft(
        kind, id(receiver), id(line), activity, category, on, worth, given, valued, description);
  }

  private static BigDecimal figure(
      String field, PlanColumn column, String typed, List<Violation> bad) {
    try {
      String read = READER.read(column, typed);
      return read.isEmpty() ? null : new BigDecimal(read);
    } catch (RuleBroken unread) {
      bad.add(new Violation(field, unread.violations().get(0).key()));
      return null;
    }
  }

  private static UUID id(String chosen) {
    return chosen == null || chosen.isEmpty() ? null : UUID.fromString(chosen);
  }

  public LedgerKind getKind() {
    return kind;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getLine() {
    return line;
  }

  public void setLine(String line) {
    this.line = line;
  }

  public String getActivity() {
    return activity;
  }

  public void setActivity(String activity) {
    this.activity = activity;
  }

  public CostCategory getCategory() {
    return category;
  }

  public void setCategory(CostCategory category) {
    this.category = category;
  }

  public String getReceiver() {
    return receiver;
  }

  public void setReceiver(String receiver) {
    this.receiver = receiver;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public String getRate() {
    return rate;
  }

  public void setRate(String rate) {
    this.rate = rate;
  }

  public LocalDate getRateOn() {
    return rateOn;
  }

  public void setRateOn(LocalDate rateOn) {
    this.rateOn = rateOn;
  }

  public String getRateSource() {
    return rateSource;
  }

  public void setRateSource(String rateSource) {
    this.rateSource = rateSource;
  }

  public String getDays() {
    return days;
  }

  public void setDays(String days) {
    this.days = days;
  }

  public boolean isValued() {
    return valued;
  }

  public void setValued(boolean valued) {
    this.valued = valued;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }
}
