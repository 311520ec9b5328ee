package org.puentesur.ledger.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.puentesur.plan.model.BudgetLine;
import org.puentesur.plan.model.Totals;

/**
 * Plan against actual of what belongs together: a line, a party, a category, a year or all.
 *
 * @param key what it is of: an id, a constant or a year; empty for what has none
 * @param spent expenditure and days given in kind
 */
public record ComparedRow(
    String key, Totals planned, Tally committed, Tally disbursed, Tally spent) {

  static ComparedRow of(String key, Collection<BudgetLine> lines, List<Posting> postings) {
    return new ComparedRow(
        key,
        Totals.of(lines),
        tally(postings, Set.of(LedgerKind.COMMITMENT)),
        tally(postings, Set.of(LedgerKind.DISBURSEMENT)),
        tally(postings, Set.of(LedgerKind.EXPENDITURE, LedgerKind.IN_KIND_DAYS)));
  }

  private static Tally tally(List<Posting> postings, Set<LedgerKind> kinds) {
    return Tally.of(postings.stream().filter(each -> kinds.contains(each.kind())).toList());
  }

  /** In the one currency that all of it has; empty where there are several, or none. */
  public Optional<Measure> own() {
    Set<String> currencies = new TreeSet<>(planned.sums().keySet());
    List.of(committed, disbursed, spent)
        .forEach(each -> currencies.addAll(each.amounts().keySet()));
    if (currencies.size() != 1) {
      return Optional.empty();
    }
    String only = currencies.iterator().next();
    BigDecimal plan =
        planned.sums().containsKey(only) ? planned.sums().get(only).amount() : BigDecimal.ZERO;
    return Optional.of(
        new Measure(only, plan, committed.in(only), disbursed.in(only), spent.in(only)));
  }

  /** In dollars; what was planned is missing where a line of it lacks a rate. */
  public Measure dollars() {
    return new Measure(
        "USD",
        planned.dollars() == null ? null : planned.dollars().amount(),
        committed.dollars(),
        disbursed.dollars(),
        spent.dollars());
  }

  /** In days of experts, which no money is added to. */
  public Measure days() {
    return new Measure(null, planned.days(), committed.days(), disbursed.days(), spent.days());
  }

  /** Whether there is anything planned or recorded. */
  public boolean something() {
    return !(committed.nothing() && disbursed.nothing() && spent.nothing())
        || !planned.sums().isEmpty()
        || planned.days().signum() > 0
        || planned.unvalued() > 0;
  }
}
