package org.puentesur.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    Fit fit = fit();
    return index.offersFor(demand).stream().map(fit::of).flatMap(Optional::stream).toList();
  }

  /** The same as other weights would have it. */
  public List<Assessment> offersFor(Listing demand, Weights weights) {
    fit();
    Fit fit = index.surroundings().fit(LocalDate.now(clock), weights);
    return index.offersFor(demand).stream().map(fit::of).flatMap(Optional::stream).toList();
  }

  /** Every demand that an offer fits, in no order. */
  public List<Assessment> demandsFor(Listing offer) {
    Fit fit = fit();
    return index.demandsFor(offer).stream().map(fit::of).flatMap(Optional::stream).toList();
  }

  /** How an offer fits a demand; empty where something excludes it. */
  public Optional<Assessment> assess(Listing demand, Listing offer) {
    Fit fit = fit();
    return pair(demand, offer).flatMap(fit::of);
  }

  /** Why an offer is no match of a demand; empty where it is one. */
  public Optional<Exclusion> exclusion(Listing demand, Listing offer) {
    Fit fit = fit();
    return pair(demand, offer)
        .map(fit::exclusion)
        .orElse(
            Optional.of(
                demand.institution().equals(offer.institution())
                    ? Exclusion.OWN_INSTITUTION
                    : Exclusion.NOT_PUBLISHED));
  }

  private Optional<Pair> pair(Listing demand, Listing offer) {
    return index.offersFor(demand).stream()
        .filter(pair -> pair.offer().id().equals(offer.id()))
        .findFirst();
  }

  private Fit fit() {
    if (!index.ready()) {
      follower.follow();
    }
    return index.surroundings().fit(LocalDate.now(clock));
  }
}
