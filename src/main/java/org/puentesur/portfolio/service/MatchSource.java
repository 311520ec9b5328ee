package org.puentesur.portfolio.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.puentesur.matching.model.MatchState;
import org.puentesur.matching.service.MatchService;
import org.puentesur.matching.service.MatchingService;

/** What the portfolio takes from the matching, and what it gives back to it. */
@ApplicationScoped
public class MatchSource {

  // an invitation that is on its way, or an answer, is not the portfolio's to give away again
  private static final Set<MatchState> OPEN =
      EnumSet.of(MatchState.SUGGESTED, MatchState.SHORTLISTED, MatchState.EXPIRED);

  /** An offer that fits a demand. */
  record Possible(UUID offer, int score) {}

  @Inject MatchingService matching;
  @Inject MatchService service;

  /** The offers that fit a demand best and of which nobody has decided otherwise. */
  List<Possible> of(UUID demand, int most) {
    return matching.ofDemand(demand, most).stream()
        .filter(each -> OPEN.contains(each.state()))
        .map(each -> new Possible(each.assessment().offer().id(), each.assessment().score()))
        .toList();
  }

  /** Invites both sides; refused where the match is no longer possible. */
  void invite(UUID demand, UUID offer, String message) {
    service.invite(demand, offer, message);
  }
}
