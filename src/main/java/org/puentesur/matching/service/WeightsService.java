package org.puentesur.matching.service;

import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.puentesur.account.service.EventLog;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.service.Facet;
import org.puentesur.exchange.service.Filter;
import org.puentesur.exchange.service.ListingQuery;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.journal.model.Subject;
import org.puentesur.matching.model.Assessment;
import org.puentesur.matching.model.Effect;
import org.puentesur.matching.model.Weights;
import org.puentesur.platform.text.Language;

/** Says how much each component counts; the regional coordinator sets it, within bounds. */
@Stateless
public class WeightsService {

  private static final int LOOKED_AT = 200;
  private static final ListingQuery DEMANDS =
      ListingQuery.in(State.PUBLISHED).narrowed(Filter.NONE.only(Facet.KIND, Kind.DEMAND.name()));
  private static final Comparator<Assessment> BEST =
      Comparator.comparingInt(Assessment::score)
          .thenComparing(assessment -> assessment.offer().id(), Comparator.reverseOrder());

  @Inject MatchWeights weights;
  @Inject Assessor assessor;
  @Inject ListingService listings;
  @Inject EventLog events;
  @Inject Clock clock;

  /** Those that hold, for everybody to read. */
  @PermitAll
  public Weights now() {
    return weights.now();
  }

  /** What others would change in the latest demands, before they are set; told in a language. */
  @RolesAllowed(REGIONAL_COORDINATOR)
  public Effect effect(Weights others, Language language) {
    Weights held = weights.now();
    List<Listing> demands = listings.list(DEMANDS, LOOKED_AT);
    List<Effect.Move> moved = new ArrayList<>();
    for (Listing demand : demands) {
      Optional<Assessment> before = best(demand, held);
      Optional<Assessment> after = best(demand, others);
      if (before.isPresent() && after.isPresent() && !same(before.get(), after.get())) {
        moved.add(move(demand, before.get(), after.get(), language));
      }
    }
    return new Effect(demands.size(), moved);
  }

  /** Lets other weights hold; the log keeps both. */
  @RolesAllowed(REGIONAL_COORDINATOR)
  public void set(Weights others) {
    Weights held = weights.now();
    UUID id = weights.set(others, clock.instant());
    events.tell(
        "weights.set",
        Subject.of("WEIGHTS", id),
        Map.of("before", text(held), "after", text(others)));
  }

  private Optional<Assessment> best(Listing demand, Weights by) {
    return assessor.offersFor(demand, by).stream().max(BEST);
  }

  private static boolean same(Assessment one, Assessment other) {
    return one.offer().id().equals(other.offer().id());
  }

  private Effect.Move move(Listing demand, Assessment before, Assessment after, Language language) {
    return new Effect.Move(
        demand.content().in(language).title(),
        title(before, language),
        before.score(),
        title(after, language),
        after.score());
  }

  private String title(Assessment found, Language language) {
    return listings.get(found.offer().id()).content().in(language).title();
  }

  private static String text(Weights weights) {
    return new TreeMap<>(weights.of()).toString();
  }
}
