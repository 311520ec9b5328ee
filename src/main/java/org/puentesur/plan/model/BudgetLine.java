package org.puentesur.plan.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.puentesur.platform.money.Money;
import org.puentesur.platform.money.Rate;

/**
 * What a budget line comes to.
 *
 * @param days expert time, zero where the line is of something else
 * @param value in its own currency, null while it has none: in kind, quantities come first
 * @param rate to dollars, null where none was agreed
 */
public record BudgetLine(PlanRow row, BigDecimal days, Money value, Rate rate) {

  /** The meaning of a line's cells. */
  public static BudgetLine of(PlanRow row) {
    BigDecimal days = row.has(PlanColumn.DAYS) ? row.figure(PlanColumn.DAYS) : BigDecimal.ZERO;
    return new BudgetLine(row, days, value(row), rate(row));
  }

  private static Money value(PlanRow row) {
    if (!row.has(PlanColumn.CURRENCY)) {
      return null;
    } else if (row.has(PlanColumn.AMOUNT)) {
      return Money.of(row.figure(PlanColumn.AMOUNT), row.text(PlanColumn.CURRENCY));
    }
    return timesDays(row);
  }

  // null where days or their agreed rate are missing
  private static Money timesDays(PlanRow row) {
    return row.has(PlanColumn.DAYS) && row.has(PlanColumn.DAY_RATE)
        ? Money.of(row.figure(PlanColumn.DAY_RATE), row.text(PlanColumn.CURRENCY))
            .times(row.figure(PlanColumn.DAYS))
        : null;
  }

  private static Rate rate(PlanRow row) {
    return row.has(PlanColumn.RATE)
        ? new Rate(
            row.figure(PlanColumn.RATE),
            row.day(PlanColumn.RATE_DATE),
            row.text(PlanColumn.RATE_SOURCE))
        : null;
  }

  /** The value in dollars; empty where it has none, or no rate leads there. */
  public Optional<Money> dollars() {
    if (value == null) {
      return Optional.empty();
    } else if (value.currency().equals(Money.USD)) {
      return Optional.of(value);
    }
    return Optional.ofNullable(rate).map(each -> each.inDollars(value));
  }

  /** Whether the amount is what days and their rate come to, where all three are given. */
  public boolean agrees() {
    Money reckoned = value == null ? null : timesDays(row);
    return reckoned == null || reckoned.amount().compareTo(value.amount()) == 0;
  }

  /** Whether the amount has no more digits than its currency. */
  public boolean exact() {
    return value == null
        || !row.has(PlanColumn.AMOUNT)
        || row.figure(PlanColumn.AMOUNT).compareTo(value.amount()) == 0;
  }
}
