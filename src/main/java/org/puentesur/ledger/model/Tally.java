package org.puentesur.ledger.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What postings come to: a sum for each currency, all in dollars at the rates of the entries, and
 * days beside them. Unlike currencies are never added.
 *
 * @param amounts by ISO 4217 code, without those that come to nothing
 * @param dollars of amounts that were rounded entry by entry
 */
public record Tally(SortedMap<String, BigDecimal> amounts, BigDecimal dollars, BigDecimal days) {

  private static final BigDecimal NOTHING = new BigDecimal("0.00");

  /** Nothing at all. */
  public static final Tally NONE = new Tally(Collections.emptySortedMap(), NOTHING, NOTHING);

  public Tally {
    SortedMap<String, BigDecimal> some = new TreeMap<>(amounts);
    some.values().removeIf(amount -> amount.signum() == 0);
    amounts = Collections.unmodifiableSortedMap(some);
  }

  /** The sum of postings, whatever their order. */
  public static Tally of(Collection<Posting> postings) {
    return postings.stream().map(Tally::of).reduce(NONE, Tally::plus);
  }

  private static Tally of(Posting posting) {
    SortedMap<String, BigDecimal> amounts = new TreeMap<>();
    if (posting.currency() != null) {
      amounts.put(posting.currency(), posting.amount());
    }
    return new Tally(amounts, posting.dollars(), posting.days());
  }

  /** Both together, each currency for itself. */
  public Tally plus(Tally other) {
    SortedMap<String, BigDecimal> sums = new TreeMap<>(amounts);
    other.amounts.forEach((currency, amount) -> sums.merge(currency, amount, BigDecimal::add));
    return new Tally(sums, dollars.add(other.dollars), days.add(other.days));
  }

  /** What it comes to in one currency; nothing where it has none of it. */
  public BigDecimal in(String currency) {
    return amounts.getOrDefault(currency, BigDecimal.ZERO);
  }

  public boolean nothing() {
    return amounts.isEmpty() && dollars.signum() == 0 && days.signum() == 0;
  }
}
