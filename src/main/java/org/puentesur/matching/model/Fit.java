package org.puentesur.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Judges pairs of a demand and an offer.
 *
 * @param judges one a component, in the order in which parts are told
 * @param designated the institutions that may enter exchanges
 */
public record Fit(
    List<Judge> judges,
    WindowJudge window,
    Weights weights,
    Set<UUID> designated,
    LocalDate today) {

  private static final double ENOUGH_EVIDENCE = .15;
  private static final int REASONS = 3;

  /** The assessment of a pair; empty where something excludes it. */
  public Optional<Assessment> of(Pair pair) {
    return exclusion(pair).isPresent() ? Optional.empty() : Optional.of(anyway(pair));
  }

  /** Why a pair is no match; empty where it is one. */
  public Optional<Exclusion> exclusion(Pair pair) {
    Profile offer = pair.offer();
    if (offer.institution().equals(pair.demand().institution())) {
      return Optional.of(Exclusion.OWN_INSTITUTION);
    }
    if (offer.country().equals(pair.demand().country())) {
      return Optional.of(Exclusion.OWN_COUNTRY);
    }
    if (!designated.contains(offer.institution())
        || !designated.contains(pair.demand().institution())) {
      return Optional.of(Exclusion.NOT_DESIGNATED);
    }
    if (over(pair)) {
      return Optional.of(Exclusion.ENDED);
    }
    if (offer.yearlyExchanges() != null && window.left(offer) == 0) {
      return Optional.of(Exclusion.NO_CAPACITY);
    }
    return evident(pair) ? Optional.empty() : Optional.of(Exclusion.NO_EVIDENCE);
  }

  private boolean evident(Pair pair) {
    double topics =
        judges.stream()
            .filter(judge -> judge.component() == Component.TOPICS)
            .flatMap(judge -> judge.of(pair).stream())
            .mapToDouble(Verdict::value)
            .sum();
    return topics > 0 && topics + pair.nearness() / 2 >= ENOUGH_EVIDENCE;
  }

  private boolean over(Pair pair) {
    LocalDate end = pair.offer().to();
    LocalDate begin = pair.demand().from();
    return end != null && (end.isBefore(today) || begin != null && end.isBefore(begin));
  }

  /** The same for a pair that people have decided on, whatever would exclude it today. */
  public Assessment anyway(Pair pair) {
    Map<Component, Double> parts = new EnumMap<>(Component.class);
    List<Reason> reasons = new ArrayList<>();
    List<Reason> objections = new ArrayList<>();
    double sum = 0;
    double known = 0;
    for (Judge judge : judges) {
      Optional<Verdict> verdict = judge.of(pair);
      if (verdict.isPresent()) {
        double weight = weights.weight(judge.component());
        parts.put(judge.component(), verdict.get().value());
        sum += weight * verdict.get().value();
        known += weight;
        Optional.ofNullable(verdict.get().reason()).ifPresent(reasons::add);
        Optional.ofNullable(verdict.get().objection()).ifPresent(objections::add);
      }
    }
    reasons.sort(
        Comparator.comparingDouble(
            reason -> -weights.weight(reason.component()) * parts.get(reason.component())));
    return new Assessment(
        pair.demand(),
        pair.offer(),
        (int) Math.round(100 * sum / known),
        parts,
        List.copyOf(reasons.subList(0, Math.min(REASONS, reasons.size()))),
        objections);
  }
}
