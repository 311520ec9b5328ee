package org.puentesur.portfolio.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.model.Caller;
import org.puentesur.exchange.model.Capacity;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.Modality;
import org.puentesur.exchange.model.Offer;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.service.Facet;
import org.puentesur.exchange.service.Filter;
import org.puentesur.exchange.service.ListingQuery;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.portfolio.model.Instance;
import org.puentesur.portfolio.model.Instance.Edge;
import org.puentesur.portfolio.model.Limit;
import org.puentesur.portfolio.model.Parameters;

/** Gathers which demands in a facilitator's charge could be served by which offers. */
@ApplicationScoped
public class PossibleExchanges {

  static final int MOST_LISTINGS = 5_000;
  private static final int MATCHES_OF_A_DEMAND = 20;
  private static final Set<Modality> REMOTE =
      EnumSet.of(Modality.VIRTUAL_ADVICE, Modality.DOCUMENTS_AND_TOOLS);

  @Inject ListingService listings;
  @Inject MatchSource matches;

  /** Everything published of a kind that the caller may read. */
  List<Listing> published(Kind kind) {
    ListingQuery all =
        ListingQuery.in(State.PUBLISHED).narrowed(Filter.NONE.only(Facet.KIND, kind.name()));
    return listings.list(all, MOST_LISTINGS);
  }

  /** The instance behind what a facilitator asks for. */
  Instance of(Parameters asked, Caller caller) {
    Map<UUID, Offer> offers =
        published(Kind.OFFER).stream()
            .collect(Collectors.toMap(Listing::id, offer -> (Offer) offer));
    Gathering gathering = new Gathering(asked, offers);
    for (Listing demand : published(Kind.DEMAND)) {
      if (caller.facilitates(demand.country())
          && asked.touches(demand.content().from(), demand.content().to())) {
        gathering.add(demand, matches.of(demand.id(), MATCHES_OF_A_DEMAND));
      }
    }
    return gathering.instance();
  }

  private static final class Gathering {
    private final Parameters asked;
    private final Map<UUID, Offer> published;
    private final List<Instance.Demand> demands = new ArrayList<>();
    private final Map<UUID, Integer> places = new LinkedHashMap<>();
    private final List<Instance.Offer> offers = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    Gathering(Parameters asked, Map<UUID, Offer> published) {
      this.asked = asked;
      this.published = published;
    }

    void add(Listing demand, List<MatchSource.Possible> possible) {
      demands.add(new Instance.Demand(demand.id(), demand.country()));
      for (MatchSource.Possible each : possible) {
        Offer offer = published.get(each.offer());
        if (offer != null && asked.touches(offer.content().from(), offer.content().to())) {
          int place = places.computeIfAbsent(offer.id(), any -> add(offer));
          edges.add(
              new Edge(demands.size() - 1, place, each.score(), cost(demand, offer), days(offer)));
        }
      }
    }

    private int add(Offer offer) {
      Capacity capacity = offer.capacity();
      offers.add(
          new Instance.Offer(
              offer.id(),
              offer.institution().toString(),
              offer.country(),
              asked.inPeriod(capacity.yearlyExchanges()),
              asked.inPeriod(capacity.yearlyExpertDays())));
      return offers.size() - 1;
    }

    // an offer says what it can give in a year, not what one exchange takes: the mean
    private static int days(Offer offer) {
      Capacity capacity = offer.capacity();
      return capacity.yearlyExpertDays() == null || capacity.yearlyExchanges() == null
          ? 0
          : capacity.yearlyExpertDays() / Math.max(1, capacity.yearlyExchanges());
    }

    private long cost(Listing demand, Offer offer) {
      Set<Modality> common = new HashSet<>(demand.content().modalities());
      common.retainAll(offer.content().modalities());
      return !common.isEmpty() && REMOTE.containsAll(common) ? asked.remote() : asked.inPerson();
    }

    Instance instance() {
      Set<Limit> limits = new HashSet<>(Set.of(Limit.exchanges(), Limit.expertDays()));
      if (asked.budget() != null) {
        limits.add(Limit.budget(asked.budget()));
      }
      if (asked.minimum() != null && asked.minimum() > 0) {
        demands.forEach(demand -> limits.add(Limit.minimum(demand.country(), asked.minimum())));
      }
      for (Instance.Offer offer : offers) {
        if (asked.ofInstitution() != null) {
          limits.add(Limit.institution(offer.institution(), asked.ofInstitution()));
        }
        if (asked.ofCountry() != null) {
          limits.add(Limit.provider(offer.country(), asked.ofCountry()));
        }
      }
      return new Instance(demands, offers, edges, limits);
    }
  }
}
