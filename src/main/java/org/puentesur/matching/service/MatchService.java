package org.puentesur.matching.service;

import static org.puentesur.account.model.Role.Names.FACILITATOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.model.MatchAccess;
import org.puentesur.matching.model.Profile;
import org.puentesur.matching.model.Side;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** Decides about matches: keeps in view, dismisses, invites, accepts, declines. */
@Stateless
public class MatchService {

  @Inject MatchingService matching;
  @Inject Matches matches;
  @Inject ListingService listings;
  @Inject MatchNews news;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  /** Keeps a suggestion in view. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD, FACILITATOR, REGIONAL_COORDINATOR})
  public Match shortlist(UUID demand, UUID offer) {
    return sift(demand, offer, "match.shortlisted", match -> match.shortlist(clock.instant()));
  }

  /** Takes a suggestion out of the list, with the reason. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD, FACILITATOR, REGIONAL_COORDINATOR})
  public Match dismiss(UUID demand, UUID offer, String reason) {
    return sift(demand, offer, "match.dismissed", match -> match.dismiss(reason, clock.instant()));
  }

  /** Puts back what was kept or dismissed. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD, FACILITATOR, REGIONAL_COORDINATOR})
  public Match reconsider(UUID demand, UUID offer) {
    return sift(demand, offer, "match.reconsidered", match -> match.reconsider(clock.instant()));
  }

  /** Invites the other side, or both of them where a facilitator does. */
  @RolesAllowed({INSTITUTION_LEAD, FACILITATOR, REGIONAL_COORDINATOR})
  public Match invite(UUID demandId, UUID offerId, String message) {
    Pair pair = pair(demandId, offerId);
    Side side = binding(pair);
    int score = matching.score(pair.demand, pair.offer);
    Match match = kept(pair, score);
    match.invite(side, message, score, clock.instant());
    news.invited(match, pair.demand, pair.offer);
    return match;
  }

  /** Agrees for the caller's institution; the match is accepted once both sides have. */
  @RolesAllowed(INSTITUTION_LEAD)
  public Match accept(UUID demandId, UUID offerId) {
    Pair pair = pair(demandId, offerId);
    Match match = told(pair);
    match.accept(binding(pair), clock.instant());
    news.agreed(match, pair.demand, pair.offer);
    return match;
  }

  /** Declines for the caller's institution, with the reason. */
  @RolesAllowed(INSTITUTION_LEAD)
  public Match decline(UUID demandId, UUID offerId, String reason) {
    Pair pair = pair(demandId, offerId);
    Match match = told(pair);
    match.decline(binding(pair), reason, clock.instant());
    news.tell("match.declined", match);
    return match;
  }

  private record Pair(Listing demand, Listing offer) {}

  private Pair pair(UUID demand, UUID offer) {
    return new Pair(listings.get(demand), listings.get(offer));
  }

  // what a provider has not been told of is none of its business
  private Match sift(UUID demandId, UUID offerId, String type, Consumer<Match> verb) {
    Pair pair = pair(demandId, offerId);
    if (!new MatchAccess(current.get()).sees(Profile.of(pair.demand), Profile.of(pair.offer))
        || side(pair) == Side.PROVIDER) {
      throw new NotFound("match " + demandId + " " + offerId);
    }
    Match match = kept(pair, matching.score(pair.demand, pair.offer));
    verb.accept(match);
    news.tell(type, match);
    return match;
  }

  private Side binding(Pair pair) {
    Side side = side(pair);
    if (!new MatchAccess(current.get()).binds(side)) {
      throw new RuleBroken("match.lead");
    }
    return side;
  }

  private Side side(Pair pair) {
    return new MatchAccess(current.get())
        .side(Profile.of(pair.demand), Profile.of(pair.offer))
        .orElseThrow(() -> new NotFound("match " + pair.demand.id()));
  }

  private Match kept(Pair pair, int score) {
    return matches
        .find(pair.demand.id(), pair.offer.id())
        .orElseGet(
            () -> {
              Match match = new Match(pair.demand, pair.offer, score, clock.instant());
              matches.add(match);
              return match;
            });
  }

  private Match told(Pair pair) {
    return matches
        .find(pair.demand.id(), pair.offer.id())
        .filter(match -> match.state().told())
        .orElseThrow(() -> new NotFound("match " + pair.demand.id()));
  }
}
