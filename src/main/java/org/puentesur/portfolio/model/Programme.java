package org.puentesur.portfolio.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.puentesur.portfolio.model.Instance.Edge;

/**
 * What a solver maximises over an instance: first the minimums met, then the floor, then the fit.
 *
 * <p>The three are one sum of whole numbers: an exchange that helps to meet a minimum weighs more
 * than everything below it together, so that a better sum is always better in this order.
 */
public final class Programme {

  private static final int HIGHEST_FIT = 100;

  /** Exchanges of a country, so many, that each weigh so much beside their fit. */
  public record Tier(int units, long weight) {}

  private final Instance instance;
  private final List<Edge> edges;
  private final Places places;
  private final boolean fitCounts;
  private final long ofMinimum;
  private final Map<String, List<Tier>> tiers = new TreeMap<>();

  private Programme(Instance instance, int floor, boolean fitCounts) {
    this.instance = instance;
    this.fitCounts = fitCounts;
    this.edges = instance.edges().stream().filter(instance::possible).toList();
    this.places = new Places(instance, edges);
    Map<String, Long> servable = instance.servable();
    long ofFloor = fitCounts ? 1 + (long) HIGHEST_FIT * instance.demands().size() : 1;
    this.ofMinimum = ofFloor * (1 + (long) floor * servable.size());
    servable
        .keySet()
        .forEach(
            country -> {
              int minimum = instance.minimum(country);
              tiers.put(
                  country,
                  List.of(
                      new Tier(minimum, ofMinimum),
                      new Tier(Math.max(0, floor - minimum), ofFloor)));
            });
  }

  /** The most fit, after minimums and a floor for every country that can be served. */
  public static Programme ofFit(Instance instance, int floor) {
    return new Programme(instance, floor, true);
  }

  /** Minimums and floor alone. */
  public static Programme ofReach(Instance instance, int floor) {
    return new Programme(instance, floor, false);
  }

  /** What one exchange weighs by itself. */
  public long weight(Edge edge) {
    return fitCounts ? edge.fit() : 0;
  }

  /** What a country's next exchange weighs by the country, where it has some already. */
  public long weight(String country, int served) {
    int above = served;
    for (Tier tier : tiers.get(country)) {
      if (above < tier.units()) {
        return tier.weight();
      }
      above -= tier.units();
    }
    return 0;
  }

  /** The sum of an answer that meets every minimum, and no more. */
  public long valueOfMinimums() {
    return instance.limits().stream()
        .filter(limit -> limit.kind() == Limit.Kind.MINIMUM)
        .mapToLong(limit -> limit.amount() * ofMinimum)
        .sum();
  }

  /** The sum of an answer that meets every minimum and the floor in full, beside its fit. */
  public long most() {
    return valueOfMinimums()
        + tiers.values().stream()
            .map(each -> each.get(1))
            .mapToLong(tier -> tier.units() * tier.weight())
            .sum();
  }

  /** The tiers of each country that can be served. */
  public Map<String, List<Tier>> tiers() {
    return tiers;
  }

  /** The exchanges that the limits do not forbid from the start. */
  public List<Edge> edges() {
    return edges;
  }

  Places places() {
    return places;
  }

  public Instance instance() {
    return instance;
  }
}
