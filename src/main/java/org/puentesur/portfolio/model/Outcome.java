package org.puentesur.portfolio.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What came of a scenario, to be kept: a portfolio by the ids of its demands and offers.
 *
 * @param served how many exchanges each recipient country with a possible one gets
 */
public record Outcome(
    List<Exchange> exchanges,
    long fit,
    Map<String, Integer> served,
    int floor,
    long priceOfFairness,
    boolean optimal,
    double gap,
    List<Limit> collision,
    boolean unmet,
    String solver,
    long millis) {

  /** One chosen exchange. */
  public record Exchange(
      UUID demand, String recipient, UUID offer, String provider, int fit, long cost) {}

  /** A portfolio of an instance. */
  public static Outcome of(Instance instance, Portfolio portfolio) {
    return new Outcome(
        portfolio.chosen().stream().map(edge -> exchange(instance, edge)).toList(),
        portfolio.fit(),
        portfolio.served(),
        portfolio.floor(),
        portfolio.priceOfFairness(),
        portfolio.optimal(),
        portfolio.gap(),
        portfolio.collision(),
        portfolio.unmet(),
        portfolio.solver(),
        portfolio.time().toMillis());
  }

  private static Exchange exchange(Instance instance, Instance.Edge edge) {
    Instance.Offer offer = instance.offers().get(edge.offer());
    return new Exchange(
        instance.demands().get(edge.demand()).id(),
        instance.recipient(edge),
        offer.id(),
        offer.country(),
        edge.fit(),
        edge.cost());
  }

  /** What all exchanges are taken to cost, in US dollars. */
  public long cost() {
    return exchanges.stream().mapToLong(Exchange::cost).sum();
  }

  /** The countries that have a possible exchange and get none. */
  public List<String> without() {
    return served.entrySet().stream()
        .filter(each -> each.getValue() == 0)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
