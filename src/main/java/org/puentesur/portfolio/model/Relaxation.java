package org.puentesur.portfolio.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.puentesur.portfolio.model.Instance.Edge;
import org.puentesur.portfolio.model.Programme.Tier;

/**
 * A programme whose side limits are not forbidden to be broken but cost a price: a flow then says
 * what no choice can exceed (Fisher, The Lagrangian Relaxation Method, Management Science 27,
 * 1981).
 */
final class Relaxation {

  /** Prices and weights are whole numbers of this part. */
  static final long SCALE = 1 << 16;

  private static final long DEAREST = 1L << 60;

  /**
   * The cheapest flow at some prices.
   *
   * @param chosen places in the programme's edges
   * @param bound what no choice exceeds, in parts of {@link #SCALE}
   * @param left of each side limit
   */
  record Relaxed(int[] chosen, long bound, long[] left) {
    boolean keepsAll() {
      return Arrays.stream(left).allMatch(each -> each >= 0);
    }

    /** What no choice exceeds, as the programme's sum. */
    long value() {
      return Math.floorDiv(bound, SCALE);
    }
  }

  private final Programme programme;
  private final List<Edge> edges;
  private final SideLimits sides;
  private final Layers layers;
  private final MinimumCostFlow flow;
  private final Map<String, Long> mostOfCountry;
  private final long bonus;

  Relaxation(Programme programme, MinimumCostFlow flow) {
    this.programme = programme;
    this.edges = programme.edges();
    this.sides = new SideLimits(programme);
    this.layers = new Layers(programme, SCALE);
    this.flow = flow;
    this.mostOfCountry =
        programme.tiers().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    tiers -> tiers.getValue().stream().mapToLong(Tier::weight).max().orElse(0)));
    long heaviest = mostOfCountry.values().stream().mapToLong(each -> each).max().orElse(0);
    this.bonus = SCALE * (heaviest + 101) * (1 + programme.instance().demands().size());
  }

  SideLimits sides() {
    return sides;
  }

  /** The dearest price of a side limit that whole numbers can bear. */
  long dearest(int limit) {
    return DEAREST / Math.max(1, sides.most(limit)) / Math.max(1, sides.count());
  }

  /** What a dollar buys on the whole, in parts of {@link #SCALE}. */
  long meanPrice() {
    long weight = edges.stream().mapToLong(programme::weight).sum();
    long cost = edges.stream().mapToLong(Edge::cost).sum();
    return SCALE * weight / Math.max(1, cost);
  }

  /** The relaxed programme at these prices. */
  Relaxed at(long[] prices) {
    return at(prices, Decisions.NONE);
  }

  /** The relaxed programme where some exchanges are decided; null where it has no answer. */
  Relaxed at(long[] prices, Decisions decisions) {
    long[] weights = new long[edges.size()];
    boolean[] closed = decisions.closed(edges.size());
    for (int at = 0; at < weights.length; at++) {
      weights[at] = SCALE * programme.weight(edges.get(at)) - sides.paid(at, prices);
      long most = weights[at] + SCALE * mostOfCountry.get(recipient(at));
      closed[at] |= most <= 0 && !decisions.forces(at);
      weights[at] = decisions.forces(at) ? weights[at] + bonus : weights[at];
    }
    long[] through = flow.through(layers.priced(weights, closed));
    int[] chosen = layers.chosen(through);
    if (Arrays.stream(chosen).filter(decisions::forces).count() < decisions.forced()) {
      return null;
    }
    long bound = -layers.cost(through) - bonus * decisions.forced();
    for (int limit = 0; limit < prices.length; limit++) {
      bound += prices[limit] * sides.most(limit);
    }
    return new Relaxed(chosen, bound, sides.left(chosen));
  }

  private String recipient(int at) {
    return programme.instance().recipient(edges.get(at));
  }

  /** The places of exchanges, those first that weigh most at these prices. */
  int[] byWeight(int[] places, long[] prices) {
    long[] weights = new long[edges.size()];
    for (int at : places) {
      weights[at] = SCALE * programme.weight(edges.get(at)) - sides.paid(at, prices);
    }
    return Arrays.stream(places)
        .boxed()
        .sorted((one, other) -> Long.compare(weights[other], weights[one]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
