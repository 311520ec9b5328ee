package org.puentesur.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.puentesur.indicator.model.Aspect;
import org.puentesur.indicator.model.Likeness;
import org.puentesur.indicator.model.Observation;

class LikenessTest {

  private static Likeness of(Figures figures) {
    return figures.seen().likeness("GTM", "COL");
  }

  private static Figures figures(String indicator, String one, String other) {
    return new Figures().also(indicator, "GTM", one).also(indicator, "COL", other);
  }

  @Test
  void equal_figures_are_wholly_alike() {
    assertThat(of(figures("urban_share", "2020:50", "2020:50")).value()).hasValue(1);
  }

  @Test
  void ten_times_the_people_is_half_way_to_unlike() {
    assertThat(
            of(figures("population_total", "2020:1000000", "2020:10000000")).value().orElseThrow())
        .isCloseTo(0.5, within(1e-9));
  }

  @Test
  void further_apart_than_wholly_unlike_is_no_less_than_nothing() {
    assertThat(of(figures("gdp_per_capita_ppp", "2020:1000", "2020:90000")).value()).hasValue(0);
  }

  @Test
  void what_is_missing_is_told_and_lowers_nothing() {
    Likeness likeness = of(figures("median_age", "2020:23", "2020:23"));
    assertThat(likeness.value()).hasValue(1);
    assertThat(likeness.missing())
        .containsExactlyInAnyOrder(Aspect.POPULATION, Aspect.INCOME, Aspect.URBAN);
  }

  @Test
  void without_any_figures_there_is_no_likeness() {
    assertThat(of(new Figures()).value()).isEmpty();
  }

  @Test
  void names_the_figures_and_years_that_it_rests_on() {
    assertThat(of(figures("urban_share", "2020:50", "2018:62 2025:80")).compared())
        .singleElement()
        .returns(new Observation(2020, 50), Likeness.Compared::one)
        .returns(new Observation(2018, 62), Likeness.Compared::other);
  }

  @Test
  void figures_more_than_five_years_apart_are_not_compared() {
    assertThat(of(figures("urban_share", "2020:50", "2014:50")).missing()).contains(Aspect.URBAN);
  }
}
