package org.puentesur.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.service.CooperationOpening;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.State;
import org.puentesur.journal.model.Event;
import org.puentesur.journal.service.Journal;
import org.puentesur.matching.model.Fit;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.model.MatchAccepted;
import org.puentesur.matching.model.MatchState;
import org.puentesur.matching.model.Pair;
import org.puentesur.matching.model.Profile;
import org.puentesur.matching.model.Side;
import org.puentesur.matching.service.Matches;
import org.puentesur.matching.service.SurroundingsReader;

/** Decisions about some of the demo's matches: kept, invited, accepted, declined. */
@ApplicationScoped
class DemoMatches {

  private static final int OF_THE_BEST = 3;
  // the exchange that Colombia and Guatemala had in fact is accepted, the others wait
  private static final List<Integer> OF_THE_FIRST = List.of(3, 0, 1);

  @Inject SurroundingsReader surroundings;
  @Inject Matches matches;
  @Inject CooperationOpening cooperations;
  @Inject Journal journal;
  @Inject Clock clock;

  /** Takes every second published demand through one of the ways that a match may go. */
  void load(List<Listing> listings) {
    List<Listing> demands = published(listings, Kind.DEMAND);
    List<Listing> offers = published(listings, Kind.OFFER);
    Instant now = clock.instant();
    Fit fit = surroundings.now().fit(LocalDate.now(clock));
    for (int i = 0; i < demands.size(); i += 2) {
      List<Chosen> best = best(fit, demands.get(i), offers);
      for (int rank = 0; rank < best.size(); rank++) {
        int way = i == 0 ? OF_THE_FIRST.get(rank) : i / 2 + rank;
        decide(best.get(rank), way, now.minus(Duration.ofHours(9L * (i + rank + 1))));
      }
    }
  }

  private record Chosen(Listing demand, Listing offer, int score) {}

  // by all but their texts, whose index is not there yet
  private static List<Chosen> best(Fit fit, Listing demand, List<Listing> offers) {
    return offers.stream()
        .flatMap(
            offer ->
                fit
                    .of(new Pair(Profile.of(demand), Profile.of(offer), 0, List.of()))
                    .map(found -> new Chosen(demand, offer, found.score()))
                    .stream())
        .sorted(Comparator.comparingInt(Chosen::score).reversed())
        .limit(OF_THE_BEST)
        .toList();
  }

  private void decide(Chosen found, int way, Instant at) {
    Match match = new Match(found.demand(), found.offer(), found.score(), at);
    switch (way % 5) {
      case 0 -> match.invite(Side.PROVIDER, null, found.score(), at);
      case 1 -> match.shortlist(at);
      case 2 -> match.invite(Side.RECIPIENT, null, found.score(), at);
      case 3 -> {
        match.invite(Side.RECIPIENT, null, found.score(), at);
        match.accept(Side.PROVIDER, at.plus(Duration.ofHours(5)));
      }
      default -> match.invite(Side.FACILITATOR, null, found.score(), at);
    }
    matches.add(match);
    tell(match, "match." + match.state().name().toLowerCase(Locale.ROOT), "MATCH", match.id());
    if (match.state() == MatchState.ACCEPTED) {
      matches.flush();
      Cooperation opened =
          cooperations.opened(new MatchAccepted(match, found.demand(), found.offer()));
      tell(match, "cooperation.opened", "COOPERATION", opened.id());
    }
  }

  private void tell(Match match, String type, String objectType, UUID object) {
    journal.record(
        new Event(
            match.changedAt(),
            null,
            "PuenteSur (demo)",
            type,
            objectType,
            object,
            match.recipient(),
            match.recipientCountry(),
            Map.of("after", match.state().name())));
  }

  private static List<Listing> published(List<Listing> listings, Kind kind) {
    return listings.stream()
        .filter(each -> each.kind() == kind && each.state() == State.PUBLISHED)
        .toList();
  }
}
