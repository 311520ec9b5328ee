package org.puentesur.indicator.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A country's values of one indicator, oldest first; years without a value stay without one.
 *
 * @param observations at least one, by year
 */
public record Series(String country, String indicator, List<Observation> observations) {

  public Series {
    if (observations.isEmpty()) {
      throw new IllegalArgumentException("a series has at least one value");
    }
    observations =
        observations.stream().sorted(Comparator.comparingInt(Observation::year)).toList();
  }

  /** The series of {@code 2000:161 2001:147}. */
  public static Series parse(String country, String indicator, String values) {
    return new Series(
        country, indicator, Arrays.stream(values.split(" ")).map(Series::observation).toList());
  }

  private static Observation observation(String text) {
    int colon = text.indexOf(':');
    return new Observation(
        Integer.parseInt(text.substring(0, colon)), Double.parseDouble(text.substring(colon + 1)));
  }

  public Observation latest() {
    return observations.get(observations.size() - 1);
  }

  /** The value nearest to a year, at most so many years away; of two as near the later. */
  public Optional<Observation> nearest(int year, int within) {
    Observation best = null;
    for (Observation each : observations) {
      int distance = Math.abs(each.year() - year);
      if (distance <= within && (best == null || distance <= Math.abs(best.year() - year))) {
        best = each;
      }
    }
    return Optional.ofNullable(best);
  }
}
