package org.puentesur.matching.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Chooses which matches of a listing are worth telling its owner. */
public final class News {

  private static final int GOOD = 50;
  private static final int FIRST = 5;
  private static final Comparator<Assessment> BEST_FIRST =
      Comparator.comparingInt(Assessment::score)
          .reversed()
          .thenComparing(found -> found.offer().id())
          .thenComparing(found -> found.demand().id());

  private News() {}

  /** Those that are good, among the first, and not told before; the best first. */
  public static List<Assessment> of(Collection<Assessment> fitting, Predicate<Assessment> told) {
    return fitting.stream()
        .sorted(BEST_FIRST)
        .limit(FIRST)
        .filter(found -> found.score() >= GOOD && !told.test(found))
        .toList();
  }
}
