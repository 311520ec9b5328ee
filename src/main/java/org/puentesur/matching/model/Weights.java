package org.puentesur.matching.model;

import java.util.EnumMap;
import java.util.Map;
import org.puentesur.platform.problem.RuleBroken;

/**
 * How much each component counts.
 *
 * @param of per cent, each between its bounds, summing to a hundred
 */
public record Weights(Map<Component, Integer> of) {

  /** What a component may at least and at most count, in per cent. */
  public static final int LEAST = 0;

  public static final int MOST = 50;

  private static final int WHOLE = 100;
  // without a topic in common there is no match, so topics always count
  private static final int LEAST_FOR_TOPICS = 10;

  /** What a new platform starts with. */
  public static final Weights INITIAL = initial();

  public Weights {
    Map<Component, Integer> all = new EnumMap<>(Component.class);
    for (Component component : Component.values()) {
      int weight = of.getOrDefault(component, 0);
      int least = component == Component.TOPICS ? LEAST_FOR_TOPICS : LEAST;
      if (weight < least || weight > MOST) {
        throw new RuleBroken(component.name(), "weights.bounds");
      }
      all.put(component, weight);
    }
    if (all.values().stream().mapToInt(Integer::intValue).sum() != WHOLE) {
      throw new RuleBroken("weights.sum");
    }
    of = Map.copyOf(all);
  }

  /** A component's weight, 0 to 1. */
  public double weight(Component component) {
    return of.get(component) / (double) WHOLE;
  }

  private static Weights initial() {
    Map<Component, Integer> initial = new EnumMap<>(Component.class);
    for (Component component : Component.values()) {
      initial.put(component, (int) Math.round(component.weight() * WHOLE));
    }
    return new Weights(initial);
  }
}
