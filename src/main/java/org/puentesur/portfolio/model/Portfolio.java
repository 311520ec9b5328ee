package org.puentesur.portfolio.model;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.puentesur.portfolio.model.Instance.Edge;

/**
 * The exchanges that a plan chooses, and how good the choice is.
 *
 * @param fit the sum of the fits
 * @param served how many exchanges each recipient country with a possible one gets
 * @param floor what every such country gets at least, as far as the search pushed it
 * @param unfair the sum of the fits without a floor; equal to {@code fit} where none was asked for
 * @param optimal whether no better choice exists
 * @param gap how much better another choice could be at most, as a share of this one
 * @param collision limits that cannot hold together, empty where the minimums are met
 * @param unmet whether a minimum is missed without a proof that it must be
 */
public record Portfolio(
    List<Edge> chosen,
    long fit,
    Map<String, Integer> served,
    int floor,
    long unfair,
    boolean optimal,
    double gap,
    List<Limit> collision,
    boolean unmet,
    String solver,
    Duration time) {

  /** What fairness costs in total fit. */
  public long priceOfFairness() {
    return unfair - fit;
  }

  /** Whether the limits allow it. */
  public boolean feasible() {
    return collision.isEmpty();
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
