package org.puentesur.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.puentesur.indicator.model.Aspect;
import org.puentesur.indicator.model.Comparisons;
import org.puentesur.indicator.model.Indicator;
import org.puentesur.indicator.model.Observation;
import org.puentesur.indicator.model.Series;
import org.puentesur.indicator.model.TrackRecord;
import org.puentesur.indicator.service.ShippedFigures;
import org.puentesur.platform.text.Tsv;

/** The figures that the platform brings along. */
class ShippedFiguresTest {

  private static final List<Indicator> INDICATORS =
      Tsv.rows("indicator/indicators.tsv").stream().map(ShippedFigures::read).toList();
  private static final List<Series> SERIES =
      Tsv.rows("indicator/observations.tsv").stream()
          .map(row -> Series.parse(row[0], row[1], row[2]))
          .toList();
  private static final Set<String> REGION =
      Tsv.rows("directory/countries.tsv").stream()
          .filter(row -> row[5].equals("true"))
          .map(row -> row[0])
          .collect(Collectors.toSet());
  private static final Comparisons FIGURES = new Comparisons(INDICATORS, SERIES, REGION, 2026);

  @Test
  void every_topic_of_an_indicator_is_one_of_the_agendas() {
    Set<String> topics =
        Stream.of("agenda/topics.tsv", "agenda/topics-sdg.tsv")
            .flatMap(file -> Tsv.rows(file).stream())
            .map(row -> row[0])
            .collect(Collectors.toSet());
    assertThat(INDICATORS).flatExtracting(Indicator::topics).isSubsetOf(topics);
    assertThat(INDICATORS).allSatisfy(each -> assertThat(each.topics()).isNotEmpty());
  }

  @Test
  void every_indicator_is_named_in_the_four_languages_and_says_where_it_is_from() {
    assertThat(INDICATORS)
        .hasSizeGreaterThan(40)
        .allSatisfy(
            each -> {
              assertThat(each.names().texts()).hasSize(4);
              assertThat(each.units().texts()).hasSize(4);
              assertThat(each.source()).isNotBlank();
              assertThat(each.licence()).isNotBlank();
            });
  }

  @Test
  void every_series_is_of_an_indicator_and_each_has_some() {
    assertThat(SERIES.stream().map(Series::indicator).collect(Collectors.toSet()))
        .isEqualTo(INDICATORS.stream().map(Indicator::code).collect(Collectors.toSet()));
  }

  @Test
  void the_thirty_three_states_of_the_region_have_figures() {
    assertThat(SERIES.stream().map(Series::country).collect(Collectors.toSet()))
        .containsAll(REGION)
        .hasSizeGreaterThan(50);
  }

  @Test
  void no_year_comes_twice() {
    assertThat(SERIES)
        .allSatisfy(
            each ->
                assertThat(each.observations().stream().map(Observation::year))
                    .doesNotHaveDuplicates());
    Set<String> keys = new HashSet<>();
    SERIES.forEach(each -> assertThat(keys.add(each.country() + " " + each.indicator())).isTrue());
  }

  @Test
  void no_school_ratio_is_the_false_zero_of_its_source() {
    assertThat(SERIES)
        .filteredOn(each -> each.indicator().equals("girls_boys_school_ratio"))
        .flatExtracting(Series::observations)
        .extracting(Observation::value)
        .allSatisfy(value -> assertThat(value).isPositive());
  }

  @Test
  void the_context_of_every_state_is_known() {
    for (Aspect aspect : Aspect.values()) {
      assertThat(REGION)
          .allSatisfy(state -> assertThat(FIGURES.series(state, aspect.indicator())).isPresent());
    }
  }

  @Test
  void adolescent_births_in_guatemala_find_countries_that_came_down_from_there() {
    List<TrackRecord> found = FIGURES.trackRecords("adolescent_birth_rate_15_19_unsd", "GTM");
    assertThat(found).isNotEmpty();
    assertThat(found)
        .allSatisfy(
            each -> {
              assertThat(each.end().value()).isLessThan(each.start().value());
              assertThat(SERIES)
                  .anySatisfy(
                      series -> {
                        assertThat(series.country()).isEqualTo(each.country());
                        assertThat(series.observations()).contains(each.start(), each.end());
                      });
            });
  }

  @Test
  void a_chapter_finds_the_indicators_of_its_measures() {
    assertThat(FIGURES.ofTopics(List.of("D")))
        .extracting(Indicator::code)
        .contains("maternal_mortality_ratio", "neonatal_mortality", "hiv_prevalence_15_49");
    assertThat(FIGURES.ofTopics(List.of("D.40")))
        .extracting(Indicator::code)
        .containsExactly("maternal_mortality_ratio", "skilled_birth_attendance");
    assertThat(FIGURES.ofTopics(Arrays.asList("E.4"))).isEmpty();
  }
}
