package org.puentesur.plan.api;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.puentesur.plan.model.Totals;

/**
 * What a budget comes to, as the API shows it.
 *
 * @param sums by currency, which are never added to each other
 * @param days of experts
 * @param dollars by the rates of the lines, null where one lacks its rate
 * @param unrated how many lines lack one
 * @param unvalued how many are given in quantities alone
 */
public record TotalsView(
    Map<String, BigDecimal> sums, BigDecimal days, BigDecimal dollars, int unrated, int unvalued) {

  static TotalsView of(Totals totals) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    totals.sums().forEach((currency, sum) -> sums.put(currency, sum.amount()));
    return new TotalsView(
        sums,
        totals.days(),
        totals.dollars() == null ? null : totals.dollars().amount(),
        totals.unrated(),
        totals.unvalued());
  }
}
