package org.puentesur.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.puentesur.exchange.model.Listing;
import org.puentesur.matching.model.Assessment;
import org.puentesur.matching.model.Exclusion;
import org.puentesur.matching.model.Fit;
import org.puentesur.matching.model.Pair;
import org.puentesur.matching.model.Weights;

/** Judges what is published, whoever asks; who may see it is decided by {@link MatchingService}. */
@ApplicationScoped
public class Assessor {

  @Inject MatchIndex index;
  @Inject MatchFollower follower;
  @Inject Clock clock;

  /** Every offer that fits a demand, in no order. */
  public List<Assessment> offersFor(Listing demand) {
    return offersFor(demand, Set.of());
  }

  /**
   * The same, and those decided on.
   *
   * @param decided offers that stay in view whatever would exclude them today
   */
  public List<Assessment> offersFor(Listing demand, Set<UUID> decided) {
    Fit fit = fit();
    return judged(index.offersFor(demand), pair -> pair.offer().id(), decided, fit);
  }

  private static List<Assessment> judged(
      List<Pair> pairs, Function<Pair, UUID> other, Set<UUID> decided, Fit fit) {
    return pairs.stream()
        .map(
            pair ->
                decided.contains(other.apply(pair)) ? Optional.of(fit.anyway(pair)) : fit.of(pair))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The same as other weights would have it. */
  public List<Assessment> offersFor(Listing demand, Weights weights) {
    fit();
    Fit fit = index.surroundings().fit(LocalDate.now(clock), weights);
    return index.offersFor(demand).stream().map(fit::of).flatMap(Optional::stream).toList();
  }

  /** Every demand that an offer fits, in no order, and those decided on. */
  public List<Assessment> demandsFor(Listing offer, Set<UUID> decided) {
    Fit fit = fit();
    return judged(index.demandsFor(offer), pair -> pair.demand().id(), decided, fit);
  }

  /** How an offer fits a demand; empty where something excludes it. */
  public Optional<Assessment> assess(Listing demand, Listing offer) {
    Fit fit = fit();
    return index.pair(demand, offer).flatMap(fit::of);
  }

  /** Why an offer is no match of a demand; empty where it is one. */
  public Optional<Exclusion> exclusion(Listing demand, Listing offer) {
    Fit fit = fit();
    return index
        .pair(demand, offer)
        .map(fit::exclusion)
        .orElse(Optional.of(Exclusion.NOT_PUBLISHED));
  }

  private Fit fit() {
    if (!index.ready()) {
      follower.follow();
    }
    return index.surroundings().fit(LocalDate.now(clock));
  }
}
