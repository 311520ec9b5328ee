package org.puentesur.portfolio.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Exchanges that a part of the search takes or leaves for good. */
final class Decisions {

  static final Decisions NONE = new Decisions(Map.of());

  private final Map<Integer, Boolean> taken;
  private final Set<Integer> forced;

  private Decisions(Map<Integer, Boolean> taken) {
    this.taken = taken;
    this.forced =
        taken.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** These and one more. */
  Decisions and(int edge, boolean take) {
    Map<Integer, Boolean> more = new HashMap<>(taken);
    more.put(edge, take);
    return new Decisions(more);
  }

  boolean decides(int edge) {
    return taken.containsKey(edge);
  }

  boolean forces(int edge) {
    return forced.contains(edge);
  }

  int forced() {
    return forced.size();
  }

  Set<Integer> allForced() {
    return forced;
  }

  /** Which of so many exchanges may not be chosen. */
  boolean[] closed(int edges) {
    boolean[] closed = new boolean[edges];
    taken.forEach((edge, take) -> closed[edge] = !take);
    return closed;
  }
}
