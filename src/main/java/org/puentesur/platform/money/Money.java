package org.puentesur.platform.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.puentesur.platform.problem.RuleBroken;

/**
 * An amount in one currency (ISO 4217); never negative.
 *
 * <p>Here alone money is rounded: half to even, to the digits that the currency has.
 */
public record Money(BigDecimal amount, Currency currency) {

  /** The currency in which unlike amounts are compared. */
  public static final Currency USD = Currency.getInstance("USD");

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

  /** Nothing, in a currency. */
  public static Money none(Currency currency) {
    return new Money(BigDecimal.ZERO, currency).rounded();
  }

  /** The amount to the digits of its currency. */
  public Money rounded() {
    return new Money(amount.setScale(digits(), RoundingMode.HALF_EVEN), currency);
  }

  /** As many times the amount, rounded. */
  public Money times(BigDecimal factor) {
    return new Money(amount.multiply(factor), currency).rounded();
  }

  /** Both together; refuses to add what is of another currency. */
  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("unlike currencies do not add up");
    }
    return new Money(amount.add(other.amount), currency);
  }

  /** Whether it has no more digits than its currency. */
  public boolean exact() {
    return amount.stripTrailingZeros().scale() <= digits();
  }

  // a currency of which the platform knows no digits, such as gold, is kept to the hundredth
  private int digits() {
    return currency.getDefaultFractionDigits() < 0 ? 2 : currency.getDefaultFractionDigits();
  }
}
