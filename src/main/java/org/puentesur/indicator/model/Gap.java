package org.puentesur.indicator.model;

import java.util.Optional;

/**
 * Where a country stands in one indicator, with the figures and years that say so.
 *
 * @param age of the latest value, in years
 * @param region null where too few states have a value near that year
 * @param trend null where there is no value ten years before
 */
public record Gap(
    Indicator indicator, Series series, int age, Region.Snapshot region, Trend trend) {

  /** An older figure is shown as stale. */
  public static final int FRESH_YEARS = 5;

  /** The gap of a country as seen in a year. */
  public static Gap of(Indicator indicator, Series series, Region region, int thisYear) {
    int year = series.latest().year();
    return new Gap(
        indicator,
        series,
        thisYear - year,
        region.around(year).orElse(null),
        Trend.of(series, indicator.direction()).orElse(null));
  }

  public Observation latest() {
    return series.latest();
  }

  public boolean stale() {
    return age > FRESH_YEARS;
  }

  /** How much worse than the region's median, negative where better; empty where nothing tells. */
  public Optional<Double> toMedian() {
    return judged().map(Region.Snapshot::median).map(this::shortfall);
  }

  /** How much worse than the region's best quartile, negative where better. */
  public Optional<Double> toBestQuartile() {
    return judged().map(Region.Snapshot::bestQuartile).map(this::shortfall);
  }

  /** Its place among the region's states, 1 the best; also told of a country of elsewhere. */
  public Optional<Integer> rank() {
    return judged()
        .map(
            states ->
                1 + (int) states.values().stream().filter(each -> shortfall(each) > 0).count());
  }

  /** The value that closes it: the median, or the best quartile for those past the median. */
  public Optional<Double> goal() {
    return toMedian()
        .filter(behind -> behind > 0)
        .map(behind -> region.median())
        .or(
            () ->
                toBestQuartile().filter(behind -> behind > 0).map(behind -> region.bestQuartile()));
  }

  private Optional<Region.Snapshot> judged() {
    return Optional.ofNullable(region).filter(states -> indicator.direction().judges());
  }

  private double shortfall(double than) {
    return indicator.direction().shortfall(latest().value(), than);
  }
}
