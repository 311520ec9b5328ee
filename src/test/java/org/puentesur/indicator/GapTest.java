package org.puentesur.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.puentesur.indicator.model.Direction;
import org.puentesur.indicator.model.Gap;
import org.puentesur.indicator.model.Observation;
import org.puentesur.indicator.model.Trend;

class GapTest {

  private static Gap gap(Figures figures, String country) {
    return figures.seen().gap(country, Figures.CODE).orElseThrow();
  }

  private static Figures twelve() {
    return new Figures().states(12, 2020, 10);
  }

  @Test
  void tells_the_distance_to_the_median_and_to_the_best_quartile() {
    Gap gap = gap(twelve(), "S11");
    assertThat(gap.latest()).isEqualTo(new Observation(2020, 21));
    assertThat(gap.region().median()).isEqualTo(15.5);
    assertThat(gap.region().bestQuartile()).isEqualTo(12);
    assertThat(gap.toMedian()).hasValue(5.5);
    assertThat(gap.toBestQuartile()).hasValue(9.0);
  }

  @Test
  void the_best_quartile_is_a_value_that_a_state_has() {
    Gap gap = gap(new Figures().states(9, "2020:10", 3), "S00");
    assertThat(gap.region().values()).contains(gap.region().bestQuartile());
  }

  @Test
  void higher_is_better_turns_the_ranking_round() {
    Gap gap = gap(twelve().where(Direction.HIGHER), "S11");
    assertThat(gap.rank()).hasValue(1);
    assertThat(gap.region().bestQuartile()).isEqualTo(19);
    assertThat(gap.toMedian()).hasValue(-5.5);
  }

  @Test
  void parity_is_best_at_one_from_either_side() {
    Gap above = gap(new Figures().where(Direction.PARITY).states(8, "2020:1", 0.01), "S07");
    Gap below = gap(new Figures().where(Direction.PARITY).states(8, "2020:0.9", 0.01), "S00");
    assertThat(above.rank()).hasValue(8);
    assertThat(below.rank()).hasValue(8);
  }

  @Test
  void states_of_the_same_value_share_the_rank() {
    Gap gap = gap(new Figures().states(4, "2020:5", 0).states(6, 2020, 8), "S03");
    assertThat(gap.rank()).hasValue(1);
  }

  @Test
  void a_context_indicator_has_a_median_and_judges_nothing() {
    Gap gap = gap(twelve().where(Direction.CONTEXT), "S03");
    assertThat(gap.region().median()).isEqualTo(15.5);
    assertThat(gap.rank()).isEmpty();
    assertThat(gap.toMedian()).isEmpty();
    assertThat(gap.goal()).isEmpty();
  }

  @Test
  void seven_states_do_not_speak_for_the_region() {
    assertThat(gap(new Figures().states(7, 2020, 10), "S00").region()).isNull();
    assertThat(gap(new Figures().states(8, 2020, 10), "S00").region()).isNotNull();
  }

  @Test
  void states_count_by_their_value_nearest_within_five_years_and_the_years_are_told() {
    Gap gap =
        gap(
            new Figures()
                .states(7, 2020, 10)
                .states(1, 2015, 30)
                .states(1, 2014, 99)
                .country("GTM", "2020:12"),
            "GTM");
    assertThat(gap.region().values()).hasSize(8).contains(30.0).doesNotContain(99.0);
    assertThat(gap.region().firstYear()).isEqualTo(2015);
    assertThat(gap.region().lastYear()).isEqualTo(2020);
  }

  @Test
  void a_figure_is_stale_from_the_sixth_year_on() {
    assertThat(gap(new Figures().country("GTM", "2021:1"), "GTM").stale()).isFalse();
    assertThat(gap(new Figures().country("GTM", "2020:1"), "GTM").stale()).isTrue();
    assertThat(gap(new Figures().country("GTM", "2015:29.5"), "GTM").age()).isEqualTo(11);
  }

  @Test
  void who_is_behind_the_median_aims_at_it_and_others_at_the_best_quartile() {
    assertThat(gap(twelve(), "S11").goal()).hasValue(15.5);
    assertThat(gap(twelve(), "S04").goal()).hasValue(12.0);
    assertThat(gap(twelve(), "S01").goal()).isEmpty();
  }

  @Test
  void a_trend_names_both_of_its_years() {
    Trend trend = gap(new Figures().country("GTM", "2009:40 2020:18"), "GTM").trend();
    assertThat(trend.from()).isEqualTo(new Observation(2009, 40));
    assertThat(trend.to()).isEqualTo(new Observation(2020, 18));
    assertThat(trend.perYear()).isEqualTo(-2);
    assertThat(trend.course()).isEqualTo(Trend.Course.BETTER);
  }

  @Test
  void a_change_within_two_per_cent_is_steady() {
    assertThat(gap(new Figures().country("GTM", "2010:50 2020:51"), "GTM").trend().course())
        .isEqualTo(Trend.Course.STEADY);
    assertThat(gap(new Figures().country("GTM", "2010:50 2020:51.1"), "GTM").trend().course())
        .isEqualTo(Trend.Course.WORSE);
  }

  @Test
  void without_a_value_ten_years_before_there_is_no_trend() {
    assertThat(gap(new Figures().country("GTM", "2007:50 2020:51"), "GTM").trend()).isNull();
  }

  @Test
  void a_country_without_values_has_no_gap() {
    assertThat(twelve().seen().gap("GTM", Figures.CODE)).isEmpty();
    assertThat(twelve().seen().gap("S00", "unheard-of")).isEmpty();
  }
}
