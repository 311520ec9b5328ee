package org.puentesur.indicator.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** All figures at hand, for as many comparisons as anybody likes without asking the database. */
public final class Comparisons {

  private static final int YEARS_AWAY = 5;

  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final Map<String, Map<String, Series>> series = new TreeMap<>();
  private final Map<String, Region> regions = new TreeMap<>();
  private final int thisYear;
  // what was found once holds as long as the figures do
  private final Map<String, List<TrackRecord>> found = new ConcurrentHashMap<>();

  /**
   * The figures as seen in a year.
   *
   * @param region codes of the states of Latin America and the Caribbean
   */
  public Comparisons(
      List<Indicator> indicators, List<Series> figures, Set<String> region, int thisYear) {
    this.thisYear = thisYear;
    indicators.forEach(each -> this.indicators.put(each.code(), each));
    figures.forEach(
        each ->
            series
                .computeIfAbsent(each.indicator(), code -> new TreeMap<>())
                .put(each.country(), each));
    this.indicators.forEach(
        (code, indicator) ->
            regions.put(
                code,
                new Region(
                    indicator.direction(),
                    of(code).stream().filter(each -> region.contains(each.country())).toList())));
  }

  /** Every indicator, in the agenda's order. */
  public List<Indicator> indicators() {
    return List.copyOf(indicators.values());
  }

  public Optional<Indicator> indicator(String code) {
    return Optional.ofNullable(indicators.get(code));
  }

  /** The indicators that tell about any of these topics or one below it, in the agenda's order. */
  public List<Indicator> ofTopics(Collection<String> topics) {
    return indicators.values().stream()
        .filter(each -> topics.stream().anyMatch(each::tells))
        .toList();
  }

  /** A country's values; empty where it has none. */
  public Optional<Series> series(String country, String indicator) {
    return Optional.ofNullable(series.getOrDefault(indicator, Map.of()).get(country));
  }

  /** Where a country stands in an indicator; empty where it has no value. */
  public Optional<Gap> gap(String country, String indicator) {
    return series(country, indicator)
        .map(own -> Gap.of(indicators.get(indicator), own, regions.get(indicator), thisYear));
  }

  /** Where a country stands in each indicator that it has values of, in the agenda's order. */
  public List<Gap> gaps(String country) {
    return indicators.keySet().stream().flatMap(code -> gap(country, code).stream()).toList();
  }

  /** By which rule countries are found that closed a country's gap; empty where it has none. */
  public Optional<LikeStart> likeStart(String indicator, String asking) {
    return gap(asking, indicator).flatMap(gap -> LikeStart.of(gap, regions.get(indicator)));
  }

  /** The countries that closed or narrowed the gap of the asking one, the best first. */
  public List<TrackRecord> trackRecords(String indicator, String asking) {
    return found.computeIfAbsent(indicator + " " + asking, key -> find(indicator, asking));
  }

  private List<TrackRecord> find(String indicator, String asking) {
    return likeStart(indicator, asking).stream()
        .flatMap(rule -> of(indicator).stream().flatMap(each -> rule.record(each).stream()))
        .filter(each -> !each.country().equals(asking))
        .sorted(TrackRecord.BEST_FIRST)
        .toList();
  }

  /** What one country did about the gap of another; empty where there is no evidence. */
  public Optional<TrackRecord> trackRecord(String indicator, String asking, String provider) {
    return trackRecords(indicator, asking).stream()
        .filter(each -> each.country().equals(provider))
        .findFirst();
  }

  /** The region around each year of a country's series, where enough states tell. */
  public List<Region.Snapshot> regionAlong(Series own) {
    Region region = regions.get(own.indicator());
    return own.observations().stream()
        .flatMap(each -> region.around(each.year()).stream())
        .toList();
  }

  /** How alike two countries are; their figures are of the same year or at most five apart. */
  public Likeness likeness(String one, String other) {
    List<Likeness.Compared> compared = new ArrayList<>();
    Set<Aspect> missing = EnumSet.noneOf(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      compared(aspect, one, other).ifPresentOrElse(compared::add, () -> missing.add(aspect));
    }
    return new Likeness(compared, missing);
  }

  private Optional<Likeness.Compared> compared(Aspect aspect, String one, String other) {
    return series(one, aspect.indicator())
        .map(Series::latest)
        .flatMap(
            mine ->
                series(other, aspect.indicator())
                    .flatMap(theirs -> theirs.nearest(mine.year(), YEARS_AWAY))
                    .map(theirs -> new Likeness.Compared(aspect, mine, theirs)));
  }

  private Collection<Series> of(String indicator) {
    return series.getOrDefault(indicator, Map.of()).values();
  }
}
