package org.puentesur.matching.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * That the periods overlap, and how much of the year's capacity is left.
 *
 * @param taken how many exchanges each offer has taken on this year
 */
public record WindowJudge(Map<UUID, Long> taken) implements Judge {

  private static final double SCARCE = .34;

  @Override
  public Component component() {
    return Component.WINDOW;
  }

  @Override
  public Optional<Verdict> of(Pair pair) {
    Profile offer = pair.offer();
    if (!overlap(pair.demand(), offer)) {
      return Optional.of(
          Verdict.bad(0, "match.window.none", component(), List.of(offer.from().toString())));
    }
    if (offer.yearlyExchanges() == null || offer.yearlyExchanges() == 0) {
      return Optional.of(Verdict.of(1));
    }
    long left = left(offer);
    double share = left / (double) offer.yearlyExchanges();
    return Optional.of(
        share <= SCARCE && left < offer.yearlyExchanges()
            ? Verdict.bad(share, "match.capacity.few", component(), List.of(Long.toString(left)))
            : Verdict.of(1));
  }

  /** How many exchanges the offer can still take on this year, never negative. */
  long left(Profile offer) {
    return Math.max(0, offer.yearlyExchanges() - taken.getOrDefault(offer.id(), 0L));
  }

  private static boolean overlap(Profile demand, Profile offer) {
    return offer.from() == null || demand.to() == null || !offer.from().isAfter(demand.to());
  }
}
