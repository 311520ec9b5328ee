package org.puentesur.portfolio.model;

import java.util.Arrays;
import java.util.List;
import org.puentesur.portfolio.model.Instance.Edge;

/**
 * The best choice that a solver found, and what no choice can exceed.
 *
 * @param value the programme's sum for the choice
 * @param bound at least the sum of the best choice there is
 */
public record Answer(List<Edge> chosen, long value, long bound) {

  /** A choice by its places in the programme, without a bound. */
  static Answer of(Programme programme, int[] chosen) {
    Tally tally = new Tally(programme);
    Arrays.stream(chosen).forEach(tally::add);
    return new Answer(tally.chosen(), tally.value(), Long.MAX_VALUE);
  }

  /** Whether the solver has proved that no choice is better. */
  public boolean optimal() {
    return value >= bound;
  }

  /** The better choice and the closer bound of the two. */
  Answer and(Answer other) {
    Answer better = other.value > value ? other : this;
    return new Answer(better.chosen, better.value, Math.min(bound, other.bound));
  }
}
