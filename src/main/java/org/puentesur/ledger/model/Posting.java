package org.puentesur.ledger.model;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.puentesur.exchange.model.CostCategory;

/**
 * What an entry, or many of one kind, add to sums; negative where they take something back.
 *
 * @param line null outside of the plan
 * @param currency ISO 4217, null where there is no money
 * @param amount with as many decimals as its currency has
 */
public record Posting(
    UUID cooperation,
    LedgerKind kind,
    UUID party,
    UUID line,
    CostCategory category,
    int year,
    String currency,
    BigDecimal amount,
    BigDecimal dollars,
    BigDecimal days) {

  private static final int CENTS = 2;

  public Posting {
    if (currency == null) {
      amount = BigDecimal.ZERO;
      dollars = BigDecimal.ZERO;
    } else {
      // sums of what was rounded before: no digit is lost here
      amount = amount.setScale(Currency.getInstance(currency).getDefaultFractionDigits());
    }
    dollars = dollars.setScale(CENTS);
    days = (days == null ? BigDecimal.ZERO : days).setScale(CENTS);
  }
}
