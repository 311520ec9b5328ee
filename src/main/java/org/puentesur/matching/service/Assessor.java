package org.puentesur.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.puentesur.matching.model.Assessment;
import org.puentesur.matching.model.Fit;
import org.puentesur.matching.model.TopicAffinity;

/** Compares listings that the caller may read with one another. */
@ApplicationScoped
public class Assessor {

  private static final int CANDIDATES = 5_000;

  @Inject ListingService listings;
  @Inject Institutions institutions;
  @Inject Topics topics;
  @Inject Clock clock;

  /** Every offer that fits a demand at all, in no order. */
  public List<Assessment> offersFor(Listing demand) {
    Fit fit = fit(demand);
    return published(Kind.OFFER).stream().map(fit::with).flatMap(Optional::stream).toList();
  }

  /** Every demand that an offer fits at all, in no order. */
  public List<Assessment> demandsFor(Listing offer) {
    TopicAffinity affinity = new TopicAffinity(topics.crosswalk());
    LocalDate today = LocalDate.now(clock);
    return published(Kind.DEMAND).stream()
        .map(demand -> new Fit(demand, affinity, today).with(offer))
        .flatMap(Optional::stream)
        .toList();
  }

  /** How an offer fits a demand; empty where a hard exclusion holds or there is no evidence. */
  public Optional<Assessment> assess(Listing demand, Listing offer) {
    return institutions.get(offer.institution()).designated()
        ? fit(demand).with(offer)
        : Optional.empty();
  }

  private Fit fit(Listing demand) {
    return new Fit(demand, new TopicAffinity(topics.crosswalk()), LocalDate.now(clock));
  }

  private List<Listing> published(Kind kind) {
    Set<UUID> designated =
        institutions.all().stream()
            .filter(Institution::designated)
            .map(Institution::id)
            .collect(Collectors.toSet());
    ListingQuery query =
        ListingQuery.in(State.PUBLISHED).narrowed(Filter.NONE.only(Facet.KIND, kind.name()));
    return listings.list(query, CANDIDATES).stream()
        .filter(listing -> designated.contains(listing.institution()))
        .toList();
  }
}
