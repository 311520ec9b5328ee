package org.puentesur.indicator.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.service.Countries;
import org.puentesur.indicator.model.Comparisons;

/**
 * All figures in memory; every use asks the database which release it carries, so that a change on
 * any node is seen by all.
 */
@ApplicationScoped
public class FiguresAtHand {

  @Inject Indicators indicators;
  @Inject Countries countries;
  @Inject Clock clock;

  private volatile Held held = new Held("", 0, null);

  private record Held(String digest, int year, Comparisons comparisons) {}

  /** The figures as they are stored now. */
  public Comparisons get() {
    String digest = indicators.digest();
    int year = Year.now(clock).getValue();
    Held current = held;
    if (current.comparisons == null || !current.digest.equals(digest) || current.year != year) {
      current = new Held(digest, year, read(year));
      held = current;
    }
    return current.comparisons;
  }

  private Comparisons read(int year) {
    Set<String> region =
        countries.all().stream()
            .filter(Country::lac)
            .map(Country::code)
            .collect(Collectors.toSet());
    return new Comparisons(indicators.all(), indicators.series(), region, year);
  }
}
