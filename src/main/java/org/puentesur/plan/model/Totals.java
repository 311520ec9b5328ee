package org.puentesur.plan.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puentesur.platform.money.Money;

/**
 * What budget lines come to: a sum for each currency, and one in dollars only where every line with
 * a value has a rate.
 *
 * @param sums by ISO 4217 code
 * @param days of experts
 * @param dollars null where some line lacks a rate
 * @param unrated how many lines lack one
 * @param unvalued how many are given in quantities alone
 */
public record Totals(
    SortedMap<String, Money> sums, BigDecimal days, Money dollars, int unrated, int unvalued) {

  /** The totals of lines. */
  public static Totals of(Collection<BudgetLine> lines) {
    SortedMap<String, Money> sums = new TreeMap<>();
    lines.stream()
        .map(BudgetLine::value)
        .filter(Objects::nonNull)
        .forEach(value -> sums.merge(value.currency().getCurrencyCode(), value, Money::plus));
    List<BudgetLine> valued = lines.stream().filter(line -> line.value() != null).toList();
    List<Money> rated = valued.stream().map(BudgetLine::dollars).flatMap(Optional::stream).toList();
    int unrated = valued.size() - rated.size();
    return new Totals(
        sums,
        lines.stream().map(BudgetLine::days).reduce(BigDecimal.ZERO, BigDecimal::add),
        unrated > 0 ? null : rated.stream().reduce(Money.zero(Money.USD), Money::plus),
        unrated,
        lines.size() - valued.size());
  }

  /** The totals of lines that have the same in a column: by party, activity, category or year. */
  public static SortedMap<String, Totals> by(PlanColumn column, Collection<BudgetLine> lines) {
    Function<BudgetLine, String> same = line -> line.row().text(column);
    Map<String, List<BudgetLine>> groups = lines.stream().collect(Collectors.groupingBy(same));
    SortedMap<String, Totals> totals = new TreeMap<>();
    groups.forEach((key, group) -> totals.put(key, of(group)));
    return totals;
  }
}
