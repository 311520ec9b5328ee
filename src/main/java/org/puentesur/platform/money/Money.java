package org.puentesur.platform.money;

import java.math.BigDecimal;
import java.util.Currency;
import org.puentesur.platform.problem.RuleBroken;

/** An amount in one currency (ISO 4217); never negative. */
public record Money(BigDecimal amount, Currency currency) {

  public Money {
    if (amount.signum() < 0) {
      throw new RuleBroken("budget", "money.negative");
    }
  }

  /** An amount with a currency's ISO 4217 code; refuses a code that does not exist. */
  public static Money of(BigDecimal amount, String code) {
    try {
      return new Money(amount, Currency.getInstance(code));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new RuleBroken("budget", "money.currency");
    }
  }
}
