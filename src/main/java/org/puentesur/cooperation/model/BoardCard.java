package org.puentesur.cooperation.model;

import java.util.List;

/**
 * A cooperation on the board.
 *
 * @param days since when it has been in its phase
 * @param unmet what it lacks to go on
 */
public record BoardCard(Cooperation cooperation, long days, List<Unmet> unmet) {

  /** The next step, null where it could go on at once. */
  public Unmet next() {
    return unmet.isEmpty() ? null : unmet.get(0);
  }
}
