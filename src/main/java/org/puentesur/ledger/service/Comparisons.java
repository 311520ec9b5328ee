package org.puentesur.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.ledger.model.LedgerComparison;
import org.puentesur.ledger.model.Posting;
import org.puentesur.ledger.model.VarianceExplanation;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.plan.model.VersionState;
import org.puentesur.plan.service.PlanLines;
import org.puentesur.plan.service.Plans;

/** Holds signed plans against their ledgers; few statements, however many there are. */
@ApplicationScoped
public class Comparisons {

  @Inject Plans plans;
  @Inject PlanLines lines;
  @Inject LedgerSums sums;
  @Inject LedgerSettings settings;

  /** How many hundredths of the plan a line may differ without anybody saying why. */
  public BigDecimal threshold() {
    return settings.threshold();
  }

  /** What the plan that all parties have signed says; empty while there is none. */
  public PlanContent plan(UUID cooperation) {
    return plans(List.of(cooperation)).getOrDefault(cooperation, PlanContent.EMPTY);
  }

  private Map<UUID, PlanContent> plans(Collection<UUID> cooperations) {
    Map<UUID, PlanVersion> signed = new HashMap<>(plans.standing(cooperations));
    signed.values().removeIf(version -> version.state() != VersionState.SIGNED);
    Map<UUID, PlanContent> contents =
        lines.contents(signed.values().stream().map(PlanVersion::id).toList());
    return signed.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each -> contents.getOrDefault(each.getValue().id(), PlanContent.EMPTY)));
  }

  /** The comparison of each of several cooperations. */
  public Map<UUID, LedgerComparison> of(Collection<UUID> cooperations) {
    if (cooperations.isEmpty()) {
      return Map.of();
    }
    Map<UUID, PlanContent> contents = plans(cooperations);
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
