package org.puentesur.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.puentesur.indicator.model.Direction;
import org.puentesur.indicator.model.Observation;
import org.puentesur.indicator.model.TrackRecord;

/** The region stands at 40 and falls by one a year; Guatemala stands at 80. */
class TrackRecordTest {

  private static Figures region() {
    return new Figures().states(9, "2000:60 2010:50 2020:40", 0).country("GTM", "2020:80");
  }

  private static Optional<TrackRecord> of(String values) {
    return region().country("COL", values).seen().trackRecord(Figures.CODE, "GTM", "COL");
  }

  @Test
  void tells_from_what_value_to_what_value_in_which_years_how_fast() {
    TrackRecord found = of("2000:82 2010:60 2015:39 2020:30").orElseThrow();
    assertThat(found.asked()).isEqualTo(new Observation(2020, 80));
    assertThat(found.goal()).isEqualTo(40);
    assertThat(found.start()).isEqualTo(new Observation(2000, 82));
    assertThat(found.end()).isEqualTo(new Observation(2015, 39));
    assertThat(found.latest()).isEqualTo(new Observation(2020, 30));
    assertThat(found.closed()).isTrue();
    assertThat(found.years()).isEqualTo(15);
    assertThat(found.perYear()).isCloseTo(43.0 / 15, within(1e-9));
  }

  @Test
  void tells_how_much_faster_than_the_region_in_the_same_years() {
    TrackRecord found = of("2000:80 2020:40").orElseThrow();
    assertThat(found.pace().perYear()).isEqualTo(1);
    assertThat(found.pace().states()).isEqualTo(9);
    assertThat(found.fasterBy()).isEqualTo(1);
    assertThat(found.strength()).isEqualTo(1);
  }

  @Test
  void a_pace_that_fewer_than_eight_states_tell_is_left_out() {
    TrackRecord found = of("1990:80 1997:40").orElseThrow();
    assertThat(found.pace()).isNull();
    assertThat(found.fasterBy()).isNull();
  }

  @Test
  void who_was_no_faster_than_the_region_counts_half() {
    TrackRecord found =
        new Figures()
            .states(9, "2000:120 2020:40", 0)
            .country("GTM", "2020:80")
            .country("COL", "2000:80 2020:40")
            .seen()
            .trackRecord(Figures.CODE, "GTM", "COL")
            .orElseThrow();
    assertThat(found.strength()).isEqualTo(0.5);
  }

  @Test
  void a_start_more_than_a_tenth_away_is_not_like() {
    assertThat(of("2000:88 2015:40")).isPresent();
    assertThat(of("2000:88.1 2015:40")).isEmpty();
    assertThat(of("2000:71.9 2015:40")).isEmpty();
  }

  @Test
  void where_the_gap_is_small_a_start_is_like_only_within_half_of_it() {
    Figures near =
        new Figures()
            .where(Direction.HIGHER)
            .states(9, "2020:98", 0)
            .country("GTM", "2020:94")
            .country("COL", "2000:97 2020:99")
            .country("PER", "2000:92 2020:99");
    assertThat(near.seen().trackRecords(Figures.CODE, "GTM"))
        .extracting(TrackRecord::country)
        .containsExactly("PER");
  }

  @Test
  void half_of_the_way_is_evidence_and_less_is_none() {
    assertThat(of("2000:80 2020:60").orElseThrow().closed()).isFalse();
    assertThat(of("2000:80 2020:60").orElseThrow().share()).isEqualTo(0.5);
    assertThat(of("2000:80 2020:61")).isEmpty();
  }

  @Test
  void what_was_lost_again_is_no_evidence() {
    assertThat(of("2000:80 2010:40 2020:75")).isEmpty();
  }

  @Test
  void a_jump_of_four_years_is_no_evidence() {
    assertThat(of("2000:80 2004:40")).isEmpty();
    assertThat(of("2000:80 2005:40")).isPresent();
  }

  @Test
  void of_two_likely_starts_the_nearest_counts_and_then_the_later() {
    assertThat(of("1998:85 2000:80 2001:80 2015:40").orElseThrow().start())
        .isEqualTo(new Observation(2001, 80));
  }

  @Test
  void a_way_in_the_wrong_direction_is_no_evidence() {
    assertThat(of("2000:80 2020:95")).isEmpty();
  }

  @Test
  void those_that_closed_the_gap_come_first_then_the_fastest() {
    assertThat(
            region()
                .country("AAA", "2000:80 2005:50")
                .country("BBB", "2000:80 2020:40")
                .country("CCC", "2000:80 2010:40")
                .seen()
                .trackRecords(Figures.CODE, "GTM"))
        .extracting(TrackRecord::country)
        .containsExactly("CCC", "BBB", "AAA");
  }

  @Test
  void nobody_has_a_record_on_its_own_gap() {
    assertThat(
            new Figures()
                .states(9, "2020:40", 0)
                .country("GTM", "2000:80 2010:40 2020:41")
                .seen()
                .trackRecord(Figures.CODE, "GTM", "GTM"))
        .isEmpty();
  }

  @Test
  void who_has_no_gap_needs_nobodys_record() {
    assertThat(
            new Figures()
                .states(9, "2020:40", 0)
                .country("GTM", "2020:39")
                .country("COL", "2000:39 2020:10")
                .seen()
                .trackRecords(Figures.CODE, "GTM"))
        .isEmpty();
  }
}
