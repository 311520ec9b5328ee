package org.puentesur.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
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

  @Inject IndicatorService indicators;
  @Inject FigureTexts texts;

  private List<Gap> found;

  /** What can be better or worse, the widest gaps first. */
  public List<Gap> judged(String country) {
    return all(country).stream()
        .filter(gap -> gap.indicator().direction().judges())
        .sorted(WIDEST_FIRST)
        .toList();
  }

  /** What describes the country and judges nothing. */
  public List<Gap> context(String country) {
    return all(country).stream().filter(gap -> !gap.indicator().direction().judges()).toList();
  }

  /** In one sentence: in how many it is behind, how many figures are stale. */
  public String summary(String country) {
    List<Gap> judged = judged(country);
    return texts.text(
        "gaps.summary",
        judged.stream()
            .filter(gap -> gap.toMedian().filter(behind -> behind > 0).isPresent())
            .count(),
        judged.stream().filter(gap -> gap.toMedian().isPresent()).count(),
        all(country).stream().filter(Gap::stale).count());
  }

  // a view asks more than once
  private List<Gap> all(String country) {
    if (found == null) {
      found = indicators.gaps(country);
    }
    return found;
  }
}
