package org.puentesur.ledger.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.puentesur.ledger.model.EntryDraft.Worth;
import org.puentesur.plan.model.BudgetLine;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.platform.money.Money;
import org.puentesur.platform.money.Rate;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;

/**
 * What an entry comes to.
 *
 * @param money null of days that nobody agreed to value
 * @param rate null of dollars, and where there is no money
 * @param days null of money
 * @param dayRate that the plan agreed, null where days are not valued
 */
record Valuation(Money money, Rate rate, BigDecimal days, BigDecimal dayRate) {

  private static final int DAY_DIGITS = 2;
  private static final int LONGEST_SOURCE = 200;
  private static final BigDecimal MOST = new BigDecimal("1E15");
  private static final BigDecimal MOST_DAYS = new BigDecimal("1E5");
  private static final BigDecimal MOST_RATE = new BigDecimal("1E9");
  private static final int MOST_DIGITS = 4;
  private static final int RATE_DIGITS = 12;

  private static final Valuation NONE = new Valuation(null, null, null, null);

  /** What a draft comes to; adds to {@code bad} what keeps it from coming to anything. */
  static Valuation of(EntryDraft draft, BudgetLine line, LocalDate today, List<Violation> bad) {
    return draft.kind() != null && draft.kind().inKind()
        ? days(draft, line, today, bad)
        : money(draft.worth(), today, bad);
  }

  private static Valuation money(Worth worth, LocalDate today, List<Violation> bad) {
    Money money = amount(worth, bad);
    return money == null
        ? NONE
        : new Valuation(money, rate(worth, money, today, bad), null, null).sane(bad);
  }

  private static Money amount(Worth worth, List<Violation> bad) {
    BigDecimal amount = worth.amount();
    if (amount == null || amount.signum() <= 0 || amount.compareTo(MOST) >= 0) {
      bad.add(new Violation("amount", "ledger.amount"));
      return null;
    }
    // before anything reckons with it: an exponent costs its sender nothing
    if (amount.stripTrailingZeros().scale() > MOST_DIGITS) {
      bad.add(new Violation("amount", "ledger.amount.digits"));
      return null;
    }
    try {
      Money money = Money.of("currency", amount, worth.currency());
      if (money.amount().compareTo(amount) != 0) {
        bad.add(new Violation("amount", "ledger.amount.digits"));
      }
      return money;
    } catch (RuleBroken none) {
      bad.addAll(none.violations());
      return null;
    }
  }

  // a rate of dollars to dollars would only be a chance to be wrong
  private static Rate rate(Worth worth, Money money, LocalDate today, List<Violation> bad) {
    if (money.currency().equals(Money.USD)) {
      return null;
    }
    BigDecimal units = worth.rate();
    boolean usable =
        units != null
            && units.signum() > 0
            && units.compareTo(MOST_RATE) < 0
            && units.stripTrailingZeros().scale() <= RATE_DIGITS;
    if (!usable) {
      bad.add(new Violation("rate", "ledger.rate"));
    }
    if (worth.rateOn() == null || worth.rateOn().isAfter(today)) {
      bad.add(new Violation("rateDate", "ledger.rate.on"));
    }
    String source = worth.rateSource() == null ? "" : worth.rateSource().strip();
    if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
      bad.add(new Violation("rateSource", "ledger.rate.source"));
    }
    return usable ? new Rate(units, worth.rateOn(), source) : null;
  }

  private static Valuation days(
      EntryDraft draft, BudgetLine line, LocalDate today, List<Violation> bad) {
    BigDecimal days = draft.days();
    if (days == null
        || days.signum() <= 0
        || days.compareTo(MOST_DAYS) >= 0
        || days.stripTrailingZeros().scale() > DAY_DIGITS) {
      bad.add(new Violation("days", "ledger.days"));
      return NONE;
    }
    if (draft.worth().amount() != null) {
      bad.add(new Violation("amount", "ledger.amount.days"));
    }
    if (!draft.valued()) {
      return new Valuation(null, null, days, null);
    }
    if (line == null || !line.row().has(PlanColumn.DAY_RATE) || line.value() == null) {
      bad.add(new Violation("valued", "ledger.valued"));
      return NONE;
    }
    BigDecimal dayRate = line.row().figure(PlanColumn.DAY_RATE);
    Money money = Money.of(dayRate, line.row().text(PlanColumn.CURRENCY)).times(days);
    if (money.amount().compareTo(MOST) >= 0) {
      bad.add(new Violation("valued", "ledger.amount"));
    }
    // what was agreed for the day was agreed for the dollar, unless today's rate is given
    Rate rate =
        draft.worth().rate() == null && agreed(line.rate()) && !money.currency().equals(Money.USD)
            ? line.rate()
            : rate(draft.worth(), money, today, bad);
    return new Valuation(money, rate, days, dayRate).sane(bad);
  }

  // a tiny rate makes of any amount more dollars than there are
  private Valuation sane(List<Violation> bad) {
    boolean known = money.currency().equals(Money.USD) || rate != null;
    if (known && dollars().amount().compareTo(MOST) >= 0) {
      bad.add(new Violation("rate", "ledger.rate"));
    }
    return this;
  }

  private static boolean agreed(Rate rate) {
    return rate != null && rate.on() != null && rate.perDollar().compareTo(MOST_RATE) < 0;
  }

  /** The value in dollars, null where there is none. */
  Money dollars() {
    return money == null || money.currency().equals(Money.USD) ? money : rate.inDollars(money);
  }
}
