package org.puentesur.start;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puentesur.directory.model.Agreement;
import org.puentesur.directory.model.AgreementKind;
import org.puentesur.directory.model.InstitutionStatus;
import org.puentesur.exchange.model.Criterion;
import org.puentesur.exchange.model.Demand;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.Offer;
import org.puentesur.exchange.model.State;
import org.puentesur.indicator.model.Comparisons;
import org.puentesur.indicator.model.Series;
import org.puentesur.indicator.service.ShippedFigures;
import org.puentesur.matching.model.Assessment;
import org.puentesur.matching.model.Fit;
import org.puentesur.matching.model.PastJudge;
import org.puentesur.matching.model.PastJudge.Two;
import org.puentesur.matching.model.ReciprocityJudge.Tally;
import org.puentesur.matching.model.Surroundings;
import org.puentesur.matching.model.Taken;
import org.puentesur.matching.model.TopicRarity;
import org.puentesur.matching.model.Weights;
import org.puentesur.matching.service.MatchingAtHand;
import org.puentesur.platform.text.Tsv;
import org.puentesur.start.DemoDirectory.AgreementRow;
import org.puentesur.start.DemoDirectory.InstitutionRow;
import org.puentesur.start.DemoListings.Row;

/** What the demo publishes, and matching over it as a server would do it. */
final class DemoWorld implements AutoCloseable {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Comparator<Assessment> BEST_FIRST =
      Comparator.comparingInt(Assessment::score)
          .reversed()
          .thenComparing(found -> found.offer().id());

  private final Map<String, InstitutionRow> institutions =
      DemoFile.read("institutions.json", InstitutionRow[].class).stream()
          .collect(Collectors.toMap(row -> row.key, Function.identity()));
  private final Map<String, UUID> ids =
      institutions.keySet().stream()
          .collect(Collectors.toMap(Function.identity(), key -> UUID.randomUUID()));
  private final Map<UUID, Listing> published = new LinkedHashMap<>();
  private final Surroundings surroundings;
  private final Fit fit;
  private final MatchingAtHand matching;

  DemoWorld(Path folder) {
    add("offers.json", Kind.OFFER);
    add("demands.json", Kind.DEMAND);
    surroundings =
        new Surroundings(
            crosswalk(),
            rarity(),
            designated(),
            agreements(),
            new Taken(
                TODAY.getYear(),
                Map.of(titled("Coleta eletrônica de dados em censos de população").id(), 1L)),
            Map.of("HTI", new Tally(0, 3), "BRA", new Tally(5, 1)),
            new PastJudge(Map.of(new Two<>("COL", "GTM"), 3L), Map.of()),
            figures(),
            Weights.INITIAL);
    fit = surroundings.fit(TODAY);
    matching = new MatchingAtHand(folder, published.values());
  }

  List<Listing> demands() {
    return published.values().stream().filter(each -> each.kind() == Kind.DEMAND).toList();
  }

  Listing titled(String title) {
    return published.values().stream()
        .filter(each -> each.content().title().equals(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError("none is published as " + title));
  }

  // as the database would count it
  private TopicRarity rarity() {
    List<Listing> offers =
        published.values().stream().filter(each -> each.kind() == Kind.OFFER).toList();
    return new TopicRarity(
        offers.stream()
            .flatMap(offer -> offer.content().topics().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
        offers.size());
  }

  Listing listing(UUID id) {
    return published.get(id);
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** The best offers of a demand, in the order in which a reader sees them. */
  List<Assessment> best(Listing demand, int most) {
    return matching.offersFor(demand).stream()
        .flatMap(pair -> fit.of(pair).stream())
        .sorted(BEST_FIRST)
        .limit(most)
        .toList();
  }

  private void add(String file, Kind kind) {
    for (Row row : DemoFile.read(file, Row[].class)) {
      if (row.state.equals(State.PUBLISHED.name())) {
        UUID owner = ids.get(row.institution);
        String country = institutions.get(row.institution).country;
        Listing listing =
            kind == Kind.OFFER
                ? new Offer(owner, country, row.content(kind), NOW)
                : new Demand(owner, country, row.content(kind), NOW);
        listing.submit(NOW);
        listing.takeIntoReview(NOW);
        listing.publish(EnumSet.allOf(Criterion.class), NOW);
        published.put(listing.id(), listing);
      }
    }
  }

  private Set<UUID> designated() {
    return institutions.values().stream()
        .filter(row -> row.status.equals(InstitutionStatus.DESIGNATED.name()))
        .map(row -> ids.get(row.key))
        .collect(Collectors.toSet());
  }

  private static List<Agreement> agreements() {
    return DemoFile.read("agreements.json", AgreementRow[].class).stream()
        .map(
            row ->
                new Agreement(
                    new Agreement.Terms(
                        AgreementKind.valueOf(row.kind),
                        Set.copyOf(row.parties),
                        row.unfpa,
                        DemoDirectory.texts(row.titles),
                        Set.copyOf(row.topics),
                        row.signedOn,
                        row.from,
                        row.to)))
        .toList();
  }

  private static Map<String, List<String>> crosswalk() {
    return Tsv.rows("agenda/crosswalk.tsv").stream()
        .flatMap(row -> Stream.of(Map.entry(row[0], row[1]), Map.entry(row[1], row[0])))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static Comparisons figures() {
    Set<String> region =
        Tsv.rows("directory/countries.tsv").stream()
            .filter(row -> row[5].equals("true"))
            .map(row -> row[0])
            .collect(Collectors.toSet());
    List<Series> series = new ArrayList<>();
    Tsv.rows("indicator/observations.tsv")
        .forEach(row -> series.add(Series.parse(row[0], row[1], row[2])));
    return new Comparisons(
        Tsv.rows("indicator/indicators.tsv").stream().map(ShippedFigures::read).toList(),
        series,
        region,
        TODAY.getYear());
  }

  @Override
  public void close() {
    matching.close();
  }
}
