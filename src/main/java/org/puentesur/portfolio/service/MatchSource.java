package org.puentesur.portfolio.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.puentesur.matching.service.MatchingService;
import org.puentesur.platform.problem.RuleBroken;

/** What the portfolio takes from the matching, and what it gives back to it. */
@ApplicationScoped
public class MatchSource {

  private static final int ALL = 5_000;

  /** An offer that fits a demand. */
  record Possible(UUID offer, int score) {}

  @Inject MatchingService matching;

  /** The offers that fit a demand best. */
  List<Possible> of(UUID demand, int most) {
    return matching.of(demand, most).stream()
        .map(match -> new Possible(match.offer().id(), match.score()))
        .toList();
  }

  /** Invites both sides; refused where the match is no longer possible. */
  void invite(UUID demand, UUID offer, String message) {
    boolean fits =
        matching.of(demand, ALL).stream().anyMatch(match -> match.offer().id().equals(offer));
    if (!fits) {
      throw new RuleBroken("portfolio.gone");
    }
  }
}
