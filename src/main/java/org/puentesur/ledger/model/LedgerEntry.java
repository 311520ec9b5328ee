package org.puentesur.ledger.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.exchange.model.CostCategory;
import org.puentesur.platform.money.Money;
import org.puentesur.platform.money.Rate;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.persistence.NullableUuid;
import org.puentesur.platform.problem.RuleBroken;

/**
 * What one party of a cooperation promised, paid, spent or gave on a day. It never changes: what
 * was wrong is taken back whole by another entry, the reversal, whose figures are negative.
 */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry extends Identified {

  private static final int LONGEST_REASON = 500;

  @Column(name = "cooperation_id")
  private UUID cooperation;

  private int number;

  @Enumerated(EnumType.STRING)
  private LedgerKind kind;

  @Column(name = "party_id")
  private UUID party;

  @Column(name = "receiver_id")
  @Convert(converter = NullableUuid.class)
  private UUID receiver;

  @Column(name = "line_id")
  @Convert(converter = NullableUuid.class)
  private UUID line;

  private String activity;

  @Enumerated(EnumType.STRING)
  private CostCategory category;

  @Column(name = "on_day")
  private LocalDate on;

  private String currency;
  private BigDecimal amount;
  private BigDecimal rate;

  @Column(name = "rate_on")
  private LocalDate rateOn;

  @Column(name = "rate_source")
  private String rateSource;

  private BigDecimal dollars;
  private BigDecimal days;

  @Column(name = "day_rate")
  private BigDecimal dayRate;

  private String description;

  @Column(name = "recorder_id")
  private UUID recorder;

  @Column(name = "recorder_name")
  private String recorderName;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "reverses_id")
  @Convert(converter = NullableUuid.class)
  private UUID reverses;

  private String reason;

  protected LedgerEntry() {}

  /** What the ledger has checked, under the number that it gives. */
  LedgerEntry(Ledger of, int number, EntryDraft draft, Placement place, Valuation worth) {
    this.cooperation = of.cooperation().id();
    this.number = number;
    this.kind = draft.kind();
    this.party = of.party();
    this.receiver = draft.receiver();
    this.line = draft.line();
    this.activity = place.activity();
    this.category = place.category();
    this.on = draft.on();
    this.description = draft.description();
    this.days = worth.days();
    this.dayRate = worth.dayRate();
    if (worth.money() != null) {
      this.currency = worth.money().currency().getCurrencyCode();
      this.amount = worth.money().amount();
      this.dollars = worth.dollars().amount();
    }
    if (worth.rate() != null) {
      this.rate = worth.rate().perDollar();
      this.rateOn = worth.rate().on();
      this.rateSource = worth.rate().source();
    }
  }

  /**
   * The entry that takes this one back, of the same day, so that no year, line or party keeps
   * anything of it. Only the first counts: the database takes no second one.
   */
  LedgerEntry reversal(int given, String why) {
    if (reverses != null) {
      throw new RuleBroken("reason", "ledger.reversal.twice");
    }
    if (why == null || why.isBlank()) {
      throw new RuleBroken("reason", "ledger.reason");
    }
    if (why.length() > LONGEST_REASON) {
      throw new RuleBroken("reason", "ledger.reason.long");
    }
    LedgerEntry back = new LedgerEntry();
    back.cooperation = cooperation;
    back.number = given;
    back.kind = kind;
    back.party = party;
    back.receiver = receiver;
    back.line = line;
    back.activity = activity;
    back.category = category;
    back.on = on;
    back.currency = currency;
    back.amount = amount == null ? null : amount.negate();
    back.rate = rate;
    back.rateOn = rateOn;
    back.rateSource = rateSource;
    back.dollars = dollars == null ? null : dollars.negate();
    back.days = days == null ? null : days.negate();
    back.dayRate = dayRate;
    back.description = description;
    back.reverses = id();
    back.reason = why.strip();
    return back;
  }

  LedgerEntry by(Caller caller, Instant now) {
    recorder = caller.accountId();
    recorderName = caller.name();
    recordedAt = now;
    return this;
  }

  /** What it adds to sums. */
  public Posting posting() {
    return new Posting(
        cooperation, kind, party, line, category, on.getYear(), currency, amount, dollars, days);
  }

  public UUID cooperation() {
    return cooperation;
  }

  /** From 1 in the order in which its cooperation's entries were recorded. */
  public int number() {
    return number;
  }

  public LedgerKind kind() {
    return kind;
  }

  /** The institution that promises, pays, spends or gives. */
  public UUID party() {
    return party;
  }

  /** The party that gets it, null where that is none. */
  public UUID receiver() {
    return receiver;
  }

  /** The budget line of the plan, null outside of the plan. */
  public UUID line() {
    return line;
  }

  /** The code of the activity, null where it belongs to none. */
  public String activity() {
    return activity;
  }

  public CostCategory category() {
    return category;
  }

  public LocalDate on() {
    return on;
  }

  /** The amount without its sign, null of days that are not valued. */
  public Money money() {
    return amount == null ? null : Money.of(amount.abs(), currency);
  }

  /** Null of dollars, and where there is no money. */
  public Rate rate() {
    return rate == null ? null : new Rate(rate.stripTrailingZeros(), rateOn, rateSource);
  }

  /** The amount in dollars without its sign, null where there is none. */
  public Money dollars() {
    return dollars == null ? null : Money.of(dollars.abs(), Money.USD.getCurrencyCode());
  }

  /** Days of experts without their sign, null of money. */
  public BigDecimal days() {
    return days == null ? null : days.abs().stripTrailingZeros();
  }

  /** What the plan agreed for a day, null where days are not valued. */
  public BigDecimal dayRate() {
    return dayRate == null ? null : dayRate.stripTrailingZeros();
  }

  public String description() {
    return description;
  }

  /** Who recorded it. */
  public String recorderName() {
    return recorderName;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  /** The entry that it takes back, null of an entry of its own. */
  public UUID reverses() {
    return reverses;
  }

  public boolean reversal() {
    return reverses != null;
  }

  /** Why it takes another back, null of an entry of its own. */
  public String reason() {
    return reason;
  }
}
