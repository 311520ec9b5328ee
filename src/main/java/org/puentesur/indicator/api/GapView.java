package org.puentesur.indicator.api;

import org.puentesur.indicator.model.Gap;
import org.puentesur.indicator.model.Observation;
import org.puentesur.indicator.model.Region;
import org.puentesur.indicator.model.Trend;

/**
 * Where a country stands in one indicator, as the API shows it.
 *
 * @param region absent where too few states have a value near the latest year
 * @param toMedian how much worse than the region's median; negative where better
 * @param trend absent where there is no value ten years before
 */
public record GapView(
    String indicator,
    Observation latest,
    int age,
    boolean stale,
    RegionView region,
    Double toMedian,
    Double toBestQuartile,
    Integer rank,
    TrendView trend) {

  /** The region around a year; the years are those of the values that it rests on. */
  public record RegionView(
      double median, Double bestQuartile, int states, int firstYear, int lastYear) {

    static RegionView of(Region.Snapshot region) {
      return new RegionView(
          region.median(),
          region.bestQuartile(),
          region.values().size(),
          region.firstYear(),
          region.lastYear());
    }
  }

  /** The change over about ten years. */
  public record TrendView(Observation from, Observation to, double perYear, String course) {

    static TrendView of(Trend trend) {
      return new TrendView(trend.from(), trend.to(), trend.perYear(), trend.course().name());
    }
  }

  /** The wire form of a gap. */
  public static GapView of(Gap gap) {
    return new GapView(
        gap.indicator().code(),
        gap.latest(),
        gap.age(),
        gap.stale(),
        gap.region() == null ? null : RegionView.of(gap.region()),
        gap.toMedian().orElse(null),
        gap.toBestQuartile().orElse(null),
        gap.rank().orElse(null),
        gap.trend() == null ? null : TrendView.of(gap.trend()));
  }
}
