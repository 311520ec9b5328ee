package org.puentesur.matching.model;

import java.util.List;

/**
 * What other weights would change in the matches of today.
 *
 * @param demands how many were looked at
 * @param moved those whose best offer would be another
 */
public record Effect(int demands, List<Move> moved) {

  /** A demand whose best offer changes; a score is that under the weights of its side. */
  public record Move(String demand, String before, int scoreBefore, String after, int scoreAfter) {}
}
