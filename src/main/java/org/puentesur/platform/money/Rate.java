package org.puentesur.platform.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.puentesur.platform.problem.RuleBroken;

/**
 * What one unit of a currency was worth in US dollars, on a day, and who says so.
 *
 * @param dollars for one unit
 */
public record Rate(BigDecimal dollars, LocalDate on, String source) {

  public Rate {
    if (dollars.signum() <= 0) {
      throw new RuleBroken("rate", "money.rate");
    }
  }

  /** The amount in dollars, rounded; a sum adds what was rounded line by line. */
  public Money inDollars(Money money) {
    return new Money(money.amount().multiply(dollars), Money.USD);
  }
}
