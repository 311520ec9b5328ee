package org.puentesur.ledger.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * Planned and actual in one unit: a currency, or days.
 *
 * @param currency ISO 4217, null of days
 * @param planned null where the plan does not say it in this unit
 * @param spent expenditure and valued days, or days worked
 */
public record Measure(
    String currency,
    BigDecimal planned,
    BigDecimal committed,
    BigDecimal disbursed,
    BigDecimal spent) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Measure {
    planned = planned == null ? null : written(planned, currency);
    committed = written(committed, currency);
    disbursed = written(disbursed, currency);
    spent = written(spent, currency);
  }

  // money with all the digits of its currency, days with those that they need
  private static BigDecimal written(BigDecimal figure, String currency) {
    if (currency != null) {
      return figure.setScale(Currency.getInstance(currency).getDefaultFractionDigits());
    }
    BigDecimal days = figure.stripTrailingZeros();
    return days.setScale(Math.max(0, days.scale()));
  }

  /** What left the party: what it handed over and what it spent itself. */
  public BigDecimal actual() {
    return disbursed.add(spent);
  }

  /** Actual less planned, null where nothing tells what was planned. */
  public BigDecimal difference() {
    return planned == null ? null : actual().subtract(planned);
  }

  /** The difference in hundredths of the plan, to one decimal; null where nothing was planned. */
  public BigDecimal percent() {
    return planned == null || planned.signum() == 0
        ? null
        : difference().multiply(HUNDRED).divide(planned, 1, RoundingMode.HALF_EVEN);
  }

  /** Whether actual differs from planned by more than so many hundredths of the plan. */
  public boolean exceeds(BigDecimal threshold) {
    return planned == null
        ? actual().signum() != 0
        : difference().abs().multiply(HUNDRED).compareTo(planned.multiply(threshold)) > 0;
  }

  /** Whether more was spent than planned, or nobody knows that it was not. */
  public boolean over() {
    return planned == null || difference().signum() > 0;
  }

  /** Planned and actual as an explanation of their difference keeps them. */
  public String figures() {
    String unit = currency == null ? "d" : currency;
    return plain(planned) + " " + plain(actual()) + " " + unit;
  }

  private static String plain(BigDecimal figure) {
    return figure == null ? "-" : figure.stripTrailingZeros().toPlainString();
  }
}
