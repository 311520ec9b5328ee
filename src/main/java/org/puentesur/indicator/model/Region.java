package org.puentesur.indicator.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The states of Latin America and the Caribbean in one indicator: what a country is held against.
 *
 * @param series of those that have values
 */
public record Region(Direction direction, List<Series> series) {

  /** A median or a quartile of fewer states than this would not speak for the region. */
  public static final int FEWEST = 8;

  private static final int YEARS_AWAY = 5;
  private static final int YEARS_AWAY_OF_A_CHANGE = 2;

  /** The region around a year; empty where fewer than {@link #FEWEST} states have a value near. */
  public Optional<Snapshot> around(int year) {
    List<Observation> near =
        series.stream().flatMap(each -> each.nearest(year, YEARS_AWAY).stream()).toList();
    return near.size() < FEWEST
        ? Optional.empty()
        : Optional.of(Snapshot.of(direction, year, near));
  }

  /**
   * How fast the states moved the better way between two years, in the middle; empty where fewer
   * than {@link #FEWEST} have values within two years of both.
   */
  public Optional<Pace> between(int from, int to) {
    List<Double> speeds = series.stream().flatMap(each -> speed(each, from, to)).sorted().toList();
    return speeds.size() < FEWEST
        ? Optional.empty()
        : Optional.of(new Pace(Snapshot.middle(speeds), from, to, speeds.size()));
  }

  private Stream<Double> speed(Series of, int from, int to) {
    Optional<Observation> start = of.nearest(from, YEARS_AWAY_OF_A_CHANGE);
    Optional<Observation> end = of.nearest(to, YEARS_AWAY_OF_A_CHANGE);
    if (start.isEmpty() || end.isEmpty() || start.get().year() >= end.get().year()) {
      return Stream.empty();
    }
    return Stream.of(
        direction.shortfall(start.get().value(), end.get().value())
            / (end.get().year() - start.get().year()));
  }

  /**
   * The middle one of the states' speeds.
   *
   * @param perYear positive where the states came nearer to what is better
   * @param states how many it rests on
   */
  public record Pace(double perYear, int from, int to, int states) {}

  /**
   * The states' values around one year.
   *
   * @param bestQuartile the value that a quarter of the states reach, one that a state has; null
   *     where the indicator judges nothing
   * @param firstYear of the values it rests on
   * @param lastYear of the values it rests on
   * @param values the states' own, the best first where the indicator judges
   */
  public record Snapshot(
      int year,
      double median,
      Double bestQuartile,
      int firstYear,
      int lastYear,
      List<Double> values) {

    static Snapshot of(Direction direction, int year, List<Observation> near) {
      List<Double> values = near.stream().map(Observation::value).sorted().toList();
      List<Double> ranked =
          direction.judges() ? values.stream().sorted(better(direction)).toList() : values;
      return new Snapshot(
          year,
          middle(values),
          direction.judges() ? ranked.get((ranked.size() + 3) / 4 - 1) : null,
          near.stream().mapToInt(Observation::year).min().orElseThrow(),
          near.stream().mapToInt(Observation::year).max().orElseThrow(),
          ranked);
    }

    private static Comparator<Double> better(Direction direction) {
      return (one, other) -> Double.compare(direction.shortfall(one, other), 0);
    }

    static double middle(List<Double> sorted) {
      int half = sorted.size() / 2;
      return sorted.size() % 2 == 1
          ? sorted.get(half)
          : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
  }
}
