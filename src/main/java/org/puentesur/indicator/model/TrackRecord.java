package org.puentesur.indicator.model;

import java.util.Comparator;

/**
 * A country came from where another stands now towards what the other aims at.
 *
 * @param asked where the asking country stands
 * @param goal what would close the asking country's gap
 * @param start the country's own value that was most like it
 * @param end when it reached the goal first, else its latest value
 * @param latest its latest value, which has kept at least half of the way
 * @param pace of the region over the same years, null where too few states tell
 */
public record TrackRecord(
    Indicator indicator,
    String country,
    Observation asked,
    double goal,
    Observation start,
    Observation end,
    Observation latest,
    Region.Pace pace) {

  /** Those that closed the gap before those that narrowed it, then the fastest first. */
  public static final Comparator<TrackRecord> BEST_FIRST =
      Comparator.comparing(TrackRecord::closed)
          .thenComparing(TrackRecord::perYear)
          .reversed()
          .thenComparing(TrackRecord::country);

  private static final double NOTICEABLE = 0.1;

  public boolean closed() {
    return share() >= 1;
  }

  /** The part of the way to the goal that it went: 1 is all of it. */
  public double share() {
    return gained(end) / indicator.direction().shortfall(start.value(), goal);
  }

  public int years() {
    return end.year() - start.year();
  }

  /** How much it bettered in a year, in the indicator's unit. */
  public double perYear() {
    return gained(end) / years();
  }

  /** How much more than the region's middle in a year; null where the region's pace is unknown. */
  public Double fasterBy() {
    return pace == null ? null : perYear() - pace.perYear();
  }

  /**
   * From 0 to 1: the part of the way, counted half where the country was not at least a tenth
   * faster than the region, since then nothing tells its own doing from what all saw.
   */
  public double strength() {
    double way = Math.min(1, share());
    return pace != null && fasterBy() <= NOTICEABLE * Math.abs(pace.perYear()) ? way / 2 : way;
  }

  private double gained(Observation until) {
    return indicator.direction().shortfall(start.value(), until.value());
  }
}
