package org.puentesur.matching.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.matching.model.Assessment;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.model.MatchAccess;
import org.puentesur.matching.model.MatchState;
import org.puentesur.matching.model.Profile;
import org.puentesur.matching.model.Suggestion;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** Suggests which published offers serve a published demand, and the other way round. */
@Stateless
public class MatchingService {

  private static final Comparator<Assessment> BEST_FIRST =
      Comparator.comparingInt(Assessment::score)
          .reversed()
          .thenComparing(assessment -> assessment.offer().id())
          .thenComparing(assessment -> assessment.demand().id());

  @Inject ListingService listings;
  @Inject Assessor assessor;
  @Inject Matches matches;
  @Inject CurrentCaller current;

  /** Whether the caller is shown matches of a demand, or demands for an offer. */
  @PermitAll
  public boolean shows(Listing listing) {
    MatchAccess access = new MatchAccess(current.get());
    return listing.state() == State.PUBLISHED
        && (listing.kind() == Kind.DEMAND
            ? access.seesAllOf(Profile.of(listing))
            : access.seesAllFor(Profile.of(listing)));
  }

  /** The offers for a demand, best first; those dismissed come last. */
  @PermitAll
  public List<Suggestion> ofDemand(UUID demandId, int most) {
    Listing demand = published(demandId, Kind.DEMAND);
    MatchAccess access = new MatchAccess(current.get());
    Map<UUID, Match> decided = matches.ofDemand(demandId);
    List<Suggestion> shown =
        assessor.offersFor(demand, told(decided)).stream()
            .filter(found -> access.sees(found.demand(), found.offer()))
            .sorted(BEST_FIRST)
            .map(found -> new Suggestion(found, decided.get(found.offer().id())))
            .toList();
    if (shown.isEmpty() && !access.seesAllOf(Profile.of(demand))) {
      throw new NotFound("matches of " + demandId);
    }
    return parted(shown, most);
  }

  /** The demands that an offer may serve, best first; of decisions only those told to it. */
  @PermitAll
  public List<Suggestion> ofOffer(UUID offerId, int most) {
    Listing offer = published(offerId, Kind.OFFER);
    MatchAccess access = new MatchAccess(current.get());
    if (!access.seesAllFor(Profile.of(offer))) {
      throw new NotFound("matches of " + offerId);
    }
    Map<UUID, Match> decided = matches.ofOffer(offerId);
    return assessor.demandsFor(offer, told(decided)).stream()
        .sorted(BEST_FIRST)
        .map(
            found ->
                new Suggestion(
                    found, visible(access, found.demand(), decided.get(found.demand().id()))))
        .limit(most)
        .toList();
  }

  /** How well a published offer fits a published demand now; refused where it does not at all. */
  @PermitAll
  public int score(Listing demand, Listing offer) {
    if (demand.state() != State.PUBLISHED || offer.state() != State.PUBLISHED) {
      throw new RuleBroken("match.closed");
    }
    return assessor
        .assess(demand, offer)
        .map(Assessment::score)
        .orElseThrow(() -> new RuleBroken("match.none"));
  }

  // an invitation or an acceptance stays in view, also where it has used a capacity up
  private static Set<UUID> told(Map<UUID, Match> decided) {
    return decided.entrySet().stream()
        .filter(each -> each.getValue().state().told())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private Listing published(UUID id, Kind kind) {
    Listing listing = listings.get(id);
    if (listing.kind() != kind || listing.state() != State.PUBLISHED) {
      throw new NotFound("matches of " + id);
    }
    return listing;
  }

  private static Match visible(MatchAccess access, Profile demand, Match match) {
    return match != null && (match.state().told() || access.seesAllOf(demand)) ? match : null;
  }

  private static List<Suggestion> parted(List<Suggestion> shown, int most) {
    Set<MatchState> out = Set.of(MatchState.DISMISSED, MatchState.DECLINED);
    return Stream.concat(
            shown.stream().filter(each -> !out.contains(each.state())).limit(most),
            shown.stream().filter(each -> out.contains(each.state())))
        .toList();
  }
}
