package org.puentesur.portfolio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.puentesur.portfolio.model.Instance;
import org.puentesur.portfolio.model.Instance.Demand;
import org.puentesur.portfolio.model.Instance.Edge;
import org.puentesur.portfolio.model.Instance.Offer;
import org.puentesur.portfolio.model.Limit;

/** Random instances; the same for the same seed. */
public final class Instances {

  private static final List<String> COUNTRIES = List.of("HTI", "GTM", "COL", "BRA", "BLZ", "URY");

  private Instances() {}

  /** So small that every choice can be tried. */
  public static Instance small(int seed) {
    Random random = new Random(seed);
    int demands = 1 + random.nextInt(12);
    int offers = 1 + random.nextInt(12);
    int edges = 1 + random.nextInt(2 * demands + 1);
    Instance bare = some(random, demands, offers, edges, 1 + random.nextInt(4));
    Set<Limit> limits = new HashSet<>();
    if (random.nextInt(3) > 0) {
      limits.add(Limit.budget(20 * (long) demands + random.nextInt(40 * demands)));
    }
    if (random.nextInt(4) > 0) {
      limits.add(Limit.exchanges());
    }
    if (random.nextInt(2) > 0) {
      limits.add(Limit.expertDays());
    }
    if (random.nextInt(2) > 0) {
      limits.add(Limit.provider("COL", random.nextInt(4)));
    }
    if (random.nextInt(3) == 0) {
      limits.add(Limit.institution("COL-0", random.nextInt(3)));
    }
    if (random.nextInt(3) == 0) {
      limits.add(Limit.minimum("HTI", 1 + random.nextInt(2)));
    }
    return bare.under(limits);
  }

  /** A region's year without a budget, so that flows suffice. */
  public static Instance unbounded(int seed, int demands, int offers, int edges) {
    Instance year = year(seed, demands, offers, edges);
    Set<Limit> limits = new HashSet<>(year.limits());
    limits.removeIf(limit -> limit.kind() == Limit.Kind.BUDGET);
    return year.under(limits);
  }

  /** A region's year with every kind of limit, each offer's exchanges taking as many days. */
  public static Instance year(int seed, int demands, int offers, int edges) {
    Instance uneven = large(seed, demands, offers, edges);
    List<Edge> even =
        uneven.edges().stream()
            .map(
                edge ->
                    new Edge(
                        edge.demand(),
                        edge.offer(),
                        edge.fit(),
                        edge.cost(),
                        5 + edge.offer() % 10))
            .toList();
    return new Instance(uneven.demands(), uneven.offers(), even, uneven.limits());
  }

  /** The same where the exchanges of one offer take different numbers of days. */
  public static Instance large(int seed, int demands, int offers, int edges) {
    Instance bare = some(new Random(seed), demands, offers, edges, COUNTRIES.size());
    Set<Limit> limits = new HashSet<>();
    limits.add(Limit.budget(30L * demands));
    limits.add(Limit.exchanges());
    limits.add(Limit.expertDays());
    bare.offers().forEach(offer -> limits.add(Limit.institution(offer.institution(), 20)));
    COUNTRIES.forEach(country -> limits.add(Limit.provider(country, demands / 5)));
    COUNTRIES.forEach(country -> limits.add(Limit.minimum(country, 3)));
    return bare.under(limits);
  }

  private static Instance some(Random random, int demands, int offers, int edges, int countries) {
    List<Demand> wanted = new ArrayList<>();
    for (int at = 0; at < demands; at++) {
      wanted.add(new Demand(new UUID(1, at), COUNTRIES.get(skewed(random, countries))));
    }
    List<Offer> given = new ArrayList<>();
    for (int at = 0; at < offers; at++) {
      String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
      String institution = country + "-" + random.nextInt(1 + offers / 20);
      given.add(
          new Offer(
              new UUID(2, at), institution, country, random.nextInt(4), 5 + random.nextInt(30)));
    }
    Set<Long> pairs = new HashSet<>();
    List<Edge> possible = new ArrayList<>();
    for (int tries = 0; tries < edges; tries++) {
      int demand = random.nextInt(demands);
      int offer = random.nextInt(offers);
      if (pairs.add((long) demand * offers + offer)) {
        possible.add(
            new Edge(
                demand, offer, random.nextInt(101), 5 + random.nextInt(95), random.nextInt(20)));
      }
    }
    return new Instance(wanted, given, possible, Set.of());
  }

  // the first countries have few demands, as small states have
  private static int skewed(Random random, int countries) {
    return (int) (countries * Math.sqrt(random.nextDouble()));
  }
}
