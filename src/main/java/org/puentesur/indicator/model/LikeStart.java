package org.puentesur.indicator.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rule by which a country counts as having closed another's gap: it once stood where the other
 * stands now, within {@link #tolerance}, and from there went at least half of the way in at least
 * {@link #FEWEST_YEARS} years and kept it.
 */
public record LikeStart(Gap gap, double goal, Region region) {

  /** A change over fewer years may be one election, or nothing but another source. */
  public static final int FEWEST_YEARS = 5;

  /** Share of the asking country's value within which a start is like it. */
  public static final double LIKE = 0.1;

  private static final double HALF_OF_THE_WAY = 0.5;

  /** Empty where the country has no gap, or none that the figures can tell. */
  public static Optional<LikeStart> of(Gap gap, Region region) {
    return gap.goal().map(goal -> new LikeStart(gap, goal, region));
  }

  /** A tenth of the asking country's value, but never more than half of its gap. */
  public double tolerance() {
    return Math.min(
        LIKE * Math.abs(asked().value()),
        HALF_OF_THE_WAY * direction().shortfall(asked().value(), goal));
  }

  /** What a country's series tells; empty where it is no evidence. */
  public Optional<TrackRecord> record(Series candidate) {
    return start(candidate)
        .flatMap(start -> end(candidate, start).map(end -> record(candidate, start, end)))
        .filter(found -> found.share() >= HALF_OF_THE_WAY && kept(found));
  }

  private Optional<Observation> start(Series candidate) {
    List<Observation> like =
        candidate.observations().stream().filter(each -> away(each) <= tolerance()).toList();
    // of two as like, the later: the shorter way is the one that is sure
    return like.stream()
        .min(
            Comparator.comparingDouble(this::away)
                .thenComparing(Comparator.comparingInt(Observation::year).reversed()));
  }

  private Optional<Observation> end(Series candidate, Observation start) {
    List<Observation> later =
        candidate.observations().stream()
            .filter(each -> each.year() - start.year() >= FEWEST_YEARS)
            .toList();
    return later.stream()
        .filter(each -> direction().shortfall(each.value(), goal) <= 0)
        .findFirst()
        .or(() -> later.stream().reduce((first, second) -> second));
  }

  private TrackRecord record(Series candidate, Observation start, Observation end) {
    return new TrackRecord(
        gap.indicator(),
        candidate.country(),
        asked(),
        goal,
        start,
        end,
        candidate.latest(),
        region.between(start.year(), end.year()).orElse(null));
  }

  private boolean kept(TrackRecord found) {
    double whole = direction().shortfall(found.start().value(), goal);
    return direction().shortfall(found.start().value(), found.latest().value())
        >= HALF_OF_THE_WAY * whole;
  }

  private double away(Observation each) {
    return Math.abs(each.value() - asked().value());
  }

  private Observation asked() {
    return gap.latest();
  }

  private Direction direction() {
    return gap.indicator().direction();
  }
}
