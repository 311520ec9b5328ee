package org.puentesur.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.puentesur.indicator.model.Comparisons;
import org.puentesur.indicator.model.Direction;
import org.puentesur.indicator.model.Indicator;
import org.puentesur.indicator.model.Observation;
import org.puentesur.indicator.model.Series;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

/** Made-up figures: one indicator, a region of states named S00, S01 and so on. */
final class Figures {

  static final String CODE = "deaths";

  private final List<Series> series = new ArrayList<>();
  private Direction direction = Direction.LOWER;
  private int states;

  static Indicator indicator(String code, Direction direction, String... topics) {
    Translations text = new Translations(Map.of(Language.ES, code));
    return new Indicator(
        code, direction, 1, List.of(topics), null, Set.of(), "source", "licence", text, text);
  }

  Figures where(Direction direction) {
    this.direction = direction;
    return this;
  }

  /** As many states, the first with this value in the year, each next with one more. */
  Figures states(int many, int year, double first) {
    return states(many, year + ":" + first, 1);
  }

  /** As many states that all have the same values but for a step between them. */
  Figures states(int many, String values, double step) {
    Series model = Series.parse("", CODE, values);
    for (int number = 0; number < many; number++) {
      double more = step * number;
      series.add(
          new Series(
              "S%02d".formatted(states++),
              CODE,
              model.observations().stream()
                  .map(each -> new Observation(each.year(), each.value() + more))
                  .toList()));
    }
    return this;
  }

  Figures country(String code, String values) {
    return also(CODE, code, values);
  }

  Figures also(String indicator, String code, String values) {
    series.add(Series.parse(code, indicator, values));
    return this;
  }

  /** All of them as seen in 2026; countries that are no states of the region stand beside it. */
  Comparisons seen() {
    Set<String> region =
        Set.copyOf(IntStream.range(0, states).mapToObj("S%02d"::formatted).toList());
    return new Comparisons(
        List.of(
            indicator(CODE, direction, "D.40", "SDG-3.1"),
            indicator("population_total", Direction.CONTEXT, "A"),
            indicator("gdp_per_capita_ppp", Direction.CONTEXT, "A.5"),
            indicator("urban_share", Direction.CONTEXT, "G"),
            indicator("median_age", Direction.CONTEXT, "C.19")),
        series,
        region,
        2026);
  }
}
