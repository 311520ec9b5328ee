package org.puentesur.matching.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.agenda.service.Topics;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.Institutions;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.service.Facet;
import org.puentesur.exchange.service.Filter;
import org.puentesur.exchange.service.ListingQuery;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.matching.model.Fit;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.model.TopicAffinity;
import org.puentesur.platform.problem.NotFound;

/** Finds the published offers that fit a published demand. */
@Stateless
public class MatchingService {

  private static final int CANDIDATES = 5_000;
  private static final ListingQuery OFFERS =
      ListingQuery.in(State.PUBLISHED).narrowed(Filter.NONE.only(Facet.KIND, Kind.OFFER.name()));

  @Inject ListingService listings;
  @Inject Institutions institutions;
  @Inject Topics topics;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  /** Whether the caller may see the matches of a demand. */
  @PermitAll
  public boolean mayMatch(Listing demand) {
    return demand.kind() == Kind.DEMAND
        && demand.state() == State.PUBLISHED
        && (ListingService.owns(current.get(), demand) || current.get().serves(demand.country()));
  }

  /** The best first; only offers of designated institutions that the caller may read. */
  @PermitAll
  public List<Match> of(UUID demandId, int most) {
    Listing demand = listings.get(demandId);
    if (!mayMatch(demand)) {
      throw new NotFound("matches of " + demandId);
    }
    Fit fit = new Fit(demand, new TopicAffinity(topics.crosswalk()), LocalDate.now(clock));
    var designated =
        institutions.all().stream()
            .filter(Institution::designated)
            .map(Institution::id)
            .collect(Collectors.toSet());
    return listings.list(OFFERS, CANDIDATES).stream()
        .filter(offer -> designated.contains(offer.institution()))
        .map(fit::with)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(Match::score).reversed())
        .limit(most)
        .toList();
  }
}
