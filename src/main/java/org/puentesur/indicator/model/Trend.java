package org.puentesur.indicator.model;

import java.util.Optional;

/** Where a series went over the ten years before its latest value. */
public record Trend(Observation from, Observation to, Course course) {

  private static final int YEARS = 10;
  private static final int YEARS_AWAY = 2;
  // a smaller share of the first value is within what sources revise from one edition to the next
  private static final double NOTICEABLE = 0.02;

  /** In words. */
  public enum Course {
    BETTER,
    WORSE,
    RISING,
    FALLING,
    STEADY
  }

  /** Empty where there is no value within two years of ten years before the latest. */
  public static Optional<Trend> of(Series series, Direction direction) {
    Observation to = series.latest();
    return series
        .nearest(to.year() - YEARS, YEARS_AWAY)
        .map(from -> new Trend(from, to, course(from.value(), to.value(), direction)));
  }

  private static Course course(double from, double to, Direction direction) {
    if (Math.abs(to - from) <= NOTICEABLE * Math.abs(from)) {
      return Course.STEADY;
    }
    if (!direction.judges()) {
      return to > from ? Course.RISING : Course.FALLING;
    }
    return direction.shortfall(to, from) > 0 ? Course.WORSE : Course.BETTER;
  }

  /** The change in a year, in the indicator's unit. */
  public double perYear() {
    return (to.value() - from.value()) / (to.year() - from.year());
  }
}
