package org.puentesur.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.model.Turn;
import org.puentesur.cooperation.model.Unmet;
import org.puentesur.cooperation.service.EntryCondition;
import org.puentesur.cooperation.service.Missing;
import org.puentesur.ledger.model.LedgerComparison;

/**
 * A cooperation is closed once its ledger is reconciled with the plan: every line that differs from
 * it is explained, and either the plan's time is over or nothing that it foresees is missing.
 */
@ApplicationScoped
public class LedgerConditions implements EntryCondition {

  @Inject Comparisons comparisons;
  @Inject Clock clock;

  @Override
  public Phase guards() {
    return Phase.CLOSURE;
  }

  @Override
  public Map<UUID, List<Unmet>> unmet(Collection<Cooperation> cooperations) {
    Map<UUID, LedgerComparison> all =
        comparisons.of(cooperations.stream().map(Cooperation::id).toList());
    return Missing.of(cooperations, each -> unmet(each, all.get(each.id())));
  }

  private List<Unmet> unmet(Cooperation cooperation, LedgerComparison comparison) {
    String page = "/cooperations/" + cooperation.code() + "/ledger/comparison";
    BigDecimal threshold = comparisons.threshold();
    List<Unmet> unmet = new ArrayList<>();
    int unsettled = comparison.unsettled(threshold).size();
    if (unsettled > 0) {
      unmet.add(new Unmet("ledger.explanation", List.of(unsettled), Turn.PARTIES, page));
    }
    if (comparison.pending(threshold, LocalDate.now(clock))) {
      unmet.add(new Unmet("ledger.period", List.of(comparison.ends()), Turn.PARTIES, page));
    }
    return unmet;
  }
}
