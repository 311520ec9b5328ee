package org.puentesur.matching.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.service.Facet;
import org.puentesur.exchange.service.Filter;
import org.puentesur.exchange.service.ListingQuery;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.exchange.service.Sort;
import org.puentesur.matching.model.Assessment;
import org.puentesur.matching.model.Exclusion;
import org.puentesur.matching.model.MatchAccess;
import org.puentesur.matching.model.Profile;
import org.puentesur.platform.problem.NotFound;

/** Explains why an offer does not come up for a demand, or how far down it stands. */
@Stateless
public class WhyNotService {

  private static final int OFFERS = 5;

  @Inject ListingService listings;
  @Inject Assessor assessor;
  @Inject CurrentCaller current;

  /**
   * An offer and what keeps it out.
   *
   * @param exclusion null where nothing does
   * @param score 0 where it is kept out
   */
  public record Answer(Listing offer, Exclusion exclusion, int score) {}

  /** What holds of the published offers that some words find, for who sees all of the demand. */
  @PermitAll
  public List<Answer> of(UUID demandId, String words) {
    Listing demand = listings.get(demandId);
    if (!new MatchAccess(current.get()).seesAllOf(Profile.of(demand))) {
      throw new NotFound("matches of " + demandId);
    }
    ListingQuery query =
        new ListingQuery(
            State.PUBLISHED,
            false,
            words,
            Filter.NONE.only(Facet.KIND, Kind.OFFER.name()),
            Sort.RELEVANCE,
            null);
    return listings.list(query, OFFERS).stream().map(offer -> answer(demand, offer)).toList();
  }

  private Answer answer(Listing demand, Listing offer) {
    Optional<Exclusion> exclusion = assessor.exclusion(demand, offer);
    int score =
        exclusion.isPresent() ? 0 : assessor.assess(demand, offer).map(Assessment::score).orElse(0);
    return new Answer(offer, exclusion.orElse(null), score);
  }
}
