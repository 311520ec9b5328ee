package org.puentesur.platform.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.puentesur.platform.problem.RuleBroken;

/**
 * How much of a currency one US dollar cost on a day, and who says so: the way in which central
 * banks and the United Nations' operational rates of exchange quote it.
 *
 * @param perDollar units of the currency for one dollar
 */
public record Rate(BigDecimal perDollar, LocalDate on, String source) {

  public Rate {
    if (perDollar.signum() <= 0) {
      throw new RuleBroken("rate", "money.rate");
    }
  }

  /** The amount in dollars, rounded; a sum adds what was rounded line by line. */
  public Money inDollars(Money money) {
    int cents = Money.USD.getDefaultFractionDigits();
    return new Money(money.amount().divide(perDollar, cents, RoundingMode.HALF_EVEN), Money.USD);
  }
}
