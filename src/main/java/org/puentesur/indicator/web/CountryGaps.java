package org.puentesur.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puentesur.indicator.model.Gap;
import org.puentesur.indicator.service.IndicatorService;

/** The indicators and gaps of a country, for its page. */
@Named("gaps")
@RequestScoped
public class CountryGaps {

  // the place in the region as a part of its states: the last ones first, the unranked at the end
  private static final Comparator<Gap> WIDEST_FIRST =
      Comparator.comparingDouble(
          (Gap gap) ->
              gap.rank().map(rank -> -(double) rank / gap.region().values().size()).orElse(1.0));

  private static final int WIDEST = 10;

  @Inject IndicatorService indicators;
  @Inject FigureTexts texts;

  private List<Gap> judged;
  private List<Gap> context;

  /** Whether there are no figures of the country at all. */
  public boolean none(String country) {
    load(country);
    return judged.isEmpty();
  }

  /** Where it stands furthest behind among the region's states. */
  public List<Gap> widest(String country) {
    load(country);
    return judged.stream().limit(WIDEST).toList();
  }

  /** What else can be better or worse, in the same order. */
  public List<Gap> further(String country) {
    load(country);
    return judged.stream().skip(WIDEST).toList();
  }

  /** What describes the country and judges nothing. */
  public List<Gap> context(String country) {
    load(country);
    return context;
  }

  /** In one sentence: in how many it is behind, how many figures are stale. */
  public String summary(String country) {
    load(country);
    return texts.text(
        "gaps.summary",
        judged.stream().filter(gap -> gap.toMedian().orElse(0.0) > 0).count(),
        judged.stream().filter(gap -> gap.toMedian().isPresent()).count(),
        Stream.concat(judged.stream(), context.stream()).filter(Gap::stale).count());
  }

  // a view asks more than once
  private void load(String country) {
    if (judged == null) {
      Map<Boolean, List<Gap>> found =
          indicators.gaps(country).stream()
              .collect(Collectors.partitioningBy(gap -> gap.indicator().direction().judges()));
      judged = found.get(true).stream().sorted(WIDEST_FIRST).toList();
      context = found.get(false);
    }
  }
}
