package org.puentesur.indicator.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.puentesur.indicator.model.Comparisons;
import org.puentesur.indicator.model.Gap;
import org.puentesur.indicator.model.Indicator;
import org.puentesur.indicator.model.Likeness;
import org.puentesur.indicator.model.Series;
import org.puentesur.indicator.model.TrackRecord;
import org.puentesur.platform.problem.NotFound;

/** Indicators, gaps and track records, for everybody to read. */
@Stateless
public class IndicatorService {

  @Inject FiguresAtHand figures;

  /** Everything at hand, for many comparisons in one use case. */
  @PermitAll
  public Comparisons comparisons() {
    return figures.get();
  }

  @PermitAll
  public List<Indicator> indicators() {
    return figures.get().indicators();
  }

  /** Those that tell about any of these topics. */
  @PermitAll
  public List<Indicator> ofTopics(Collection<String> topics) {
    return figures.get().ofTopics(topics);
  }

  @PermitAll
  public Indicator indicator(String code) {
    return figures.get().indicator(code).orElseThrow(() -> new NotFound("indicator " + code));
  }

  @PermitAll
  public Series series(String country, String indicator) {
    return figures
        .get()
        .series(country, indicator)
        .orElseThrow(() -> new NotFound("series " + country + " " + indicator));
  }

  /** Where a country stands in each indicator that it has values of. */
  @PermitAll
  public List<Gap> gaps(String country) {
    return figures.get().gaps(country);
  }

  /** Where a country stands in one indicator. */
  @PermitAll
  public Gap gap(String country, String indicator) {
    return figures
        .get()
        .gap(country, indicator)
        .orElseThrow(() -> new NotFound("gap " + country + " " + indicator));
  }

  /** Who closed the gap of a country from a like start, the best first. */
  @PermitAll
  public List<TrackRecord> trackRecords(String indicator, String asking) {
    return figures.get().trackRecords(indicator, asking);
  }

  /** How alike the contexts of two countries are. */
  @PermitAll
  public Likeness likeness(String one, String other) {
    return figures.get().likeness(one, other);
  }
}
