package org.puentesur.matching.service;

import static org.puentesur.account.model.Role.Names.FACILITATOR;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.account.service.EventLog;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.indicator.model.Comparisons;
import org.puentesur.indicator.model.TrackRecord;
import org.puentesur.indicator.service.IndicatorService;
import org.puentesur.journal.model.Subject;
import org.puentesur.matching.model.MatchAccess;
import org.puentesur.matching.model.Profile;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** Finds countries whose record answers a demand that no offer does, and calls on them. */
@Stateless
public class TrackService {

  private static final int COUNTRIES = 5;

  @Inject ListingService listings;
  @Inject IndicatorService indicators;
  @Inject MatchNotices notices;
  @Inject EventLog events;
  @Inject CurrentCaller current;

  /** The best record of each country on the indicators of the demand's topics, best first. */
  @PermitAll
  public List<TrackRecord> of(UUID demandId) {
    Listing demand = listings.get(demandId);
    if (!new MatchAccess(current.get()).seesAllOf(Profile.of(demand))) {
      throw new NotFound("matches of " + demandId);
    }
    Comparisons figures = indicators.comparisons();
    Map<String, TrackRecord> best =
        figures.ofTopics(demand.content().topics()).stream()
            .flatMap(each -> figures.trackRecords(each.code(), demand.country()).stream())
            .collect(
                Collectors.toMap(
                    TrackRecord::country,
                    record -> record,
                    (one, other) -> one.strength() >= other.strength() ? one : other));
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble(TrackRecord::strength)
                .reversed()
                .thenComparing(TrackRecord::country))
        .limit(COUNTRIES)
        .toList();
  }

  /** Calls on a country's focal points to offer what its record shows. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public void call(UUID demandId, String country) {
    Listing demand = listings.get(demandId);
    if (!current.get().facilitates(demand.country())) {
      throw new NotFound("demand " + demandId);
    }
    if (of(demandId).stream().noneMatch(record -> record.country().equals(country))) {
      throw new RuleBroken("track.none");
    }
    if (notices.called(demand, country) == 0) {
      throw new RuleBroken("track.nobody");
    }
    events.tell(
        "demand.called",
        new Subject("DEMAND", demandId, demand.institution(), demand.country()),
        Map.of("country", country));
  }
}
