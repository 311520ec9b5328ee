package org.puentesur.portfolio.model;

import java.util.List;
import org.puentesur.portfolio.model.Instance.Edge;

/**
 * The best choice that a solver found, and what no choice can exceed.
 *
 * @param value the programme's sum for the choice
 * @param bound at least the sum of the best choice there is
 */
public record Answer(List<Edge> chosen, long value, long bound) {

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
