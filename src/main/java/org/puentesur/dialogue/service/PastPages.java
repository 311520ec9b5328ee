package org.puentesur.dialogue.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * Pages of a room's past that were read lately. When a server comes back, all who followed a room
 * come back within a moment, and ask for the same.
 */
final class PastPages {

  private static final int KEPT = 40;

  private final Map<Long, List<Frame>> pages =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, List<Frame>> eldest) {
          return size() > KEPT;
        }
      };

  /** A page; one reads it, the others wait for what was read. */
  synchronized List<Frame> page(long page, LongFunction<List<Frame>> read) {
    List<Frame> kept = pages.get(page);
    if (kept == null) {
      kept = read.apply(page);
      pages.put(page, kept);
    }
    return kept;
  }

  /** Some text was replaced: what was read before still has it. */
  synchronized void forget() {
    pages.clear();
  }
}
