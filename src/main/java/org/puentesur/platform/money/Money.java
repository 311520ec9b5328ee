package org.puentesur.platform.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.puentesur.platform.problem.RuleBroken;

/**
 * An amount in one currency (ISO 4217); never negative. It has as many decimals as its currency has
 * minor units; what has more is rounded half to even, so that many roundings do not drift one way.
 */
public record Money(BigDecimal amount, Currency currency) {

  /** The currency in which unlike amounts are compared. */
  public static final Currency USD = Currency.getInstance("USD");

  private static final String FIELD = "budget";
  private static final int MOST_DIGITS = 40;

  public Money {
    if (amount.signum() < 0) {
      throw new RuleBroken(FIELD, "money.negative");
    }
    amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_EVEN);
  }

  /** An amount with a currency's ISO 4217 code; refuses a code that does not exist. */
  public static Money of(BigDecimal amount, String code) {
    return of(FIELD, amount, code);
  }

  /** The same of a field, at which it is refused where it is none. */
  public static Money of(String field, BigDecimal amount, String code) {
    if (amount == null || amount.signum() < 0) {
      throw new RuleBroken(field, "money.negative");
    }
    // one of a billion digits is no sum of money, but would take all memory to round
    if (amount.precision() > MOST_DIGITS || Math.abs((long) amount.scale()) > MOST_DIGITS) {
      throw new RuleBroken(field, "number");
    }
    return new Money(amount, currency(field, code));
  }

  // units without decimals of their own, such as gold's, are no money to pay with
  private static Currency currency(String field, String code) {
    try {
      Currency currency = Currency.getInstance(code);
      if (currency.getDefaultFractionDigits() >= 0) {
        return currency;
      }
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new RuleBroken(field, "money.currency");
    }
    throw new RuleBroken(field, "money.currency");
  }

  /** Nothing of a currency. */
  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /** As many times the amount. */
  public Money times(BigDecimal factor) {
    return new Money(amount.multiply(factor), currency);
  }

  /** The sum; unlike currencies have none, who adds them converts one first. */
  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("no sum of " + currency + " and " + other.currency);
    }
    return new Money(amount.add(other.amount), currency);
  }
}
