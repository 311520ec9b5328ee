package org.puentesur.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.ledger.model.LedgerComparison;
import org.puentesur.ledger.model.Posting;
import org.puentesur.ledger.model.VarianceExplanation;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.service.SignedPlans;

/** Holds signed plans against their ledgers; few statements, however many there are. */
@ApplicationScoped
public class Comparisons {

  @Inject SignedPlans plans;
  @Inject LedgerSums sums;
  @Inject LedgerSettings settings;

  /** How many hundredths of the plan a line may differ without anybody saying why. */
  public BigDecimal threshold() {
    return settings.threshold();
  }

  /** What the plan that all parties have signed says; empty while there is none. */
  public PlanContent plan(UUID cooperation) {
    return plans.of(cooperation);
  }

  /** The comparison of each of several cooperations. */
  public Map<UUID, LedgerComparison> of(Collection<UUID> cooperations) {
    if (cooperations.isEmpty()) {
      return Map.of();
    }
    Map<UUID, PlanContent> contents = plans.of(cooperations);
    Map<UUID, List<Posting>> postings = sums.postings(cooperations);
    Map<UUID, Map<UUID, VarianceExplanation>> said = sums.latest(cooperations);
    return cooperations.stream()
        .collect(
            Collectors.toMap(
                each -> each,
                each ->
                    LedgerComparison.of(
                        contents.getOrDefault(each, PlanContent.EMPTY),
                        postings.getOrDefault(each, List.of()),
                        said.getOrDefault(each, Map.of()))));
  }

  /** The comparison of one. */
  public LedgerComparison of(UUID cooperation) {
    return of(List.of(cooperation)).get(cooperation);
  }
}
