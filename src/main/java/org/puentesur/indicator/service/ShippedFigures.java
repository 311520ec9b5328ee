package org.puentesur.indicator.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.puentesur.indicator.model.Caution;
import org.puentesur.indicator.model.Direction;
import org.puentesur.indicator.model.Indicator;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;
import org.puentesur.platform.text.Tsv;

/** The figures that the platform brings along. */
@ApplicationScoped
public class ShippedFigures {

  private static final String INDICATORS = "indicator/indicators.tsv";
  private static final String OBSERVATIONS = "indicator/observations.tsv";

  /** The resources that they stand in. */
  public static final List<String> FILES = List.of(INDICATORS, OBSERVATIONS);

  @Inject Indicators indicators;

  /** Stores them instead of those of another release. */
  public void load() {
    Tsv.rows(INDICATORS).forEach(row -> indicators.put(read(row), Integer.parseInt(row[1])));
    indicators.replaceObservations(Tsv.rows(OBSERVATIONS), Tsv.digest(FILES));
  }

  /** The indicator that a row of the resource describes. */
  public static Indicator read(String[] row) {
    return new Indicator(
        row[0],
        Direction.valueOf(row[2]),
        Integer.parseInt(row[3]),
        codes(row[4]),
        row[5].isEmpty() ? null : row[5],
        codes(row[6]).stream().map(Caution::valueOf).collect(Collectors.toSet()),
        row[7],
        row[8],
        texts(row, 9),
        texts(row, 13));
  }

  private static List<String> codes(String joined) {
    return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
  }

  private static Translations texts(String[] row, int first) {
    return new Translations(
        Map.of(
            Language.ES, row[first],
            Language.EN, row[first + 1],
            Language.PT, row[first + 2],
            Language.FR, row[first + 3]));
  }
}
