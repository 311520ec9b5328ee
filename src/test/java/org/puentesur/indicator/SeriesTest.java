package org.puentesur.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.puentesur.indicator.model.Observation;
import org.puentesur.indicator.model.Series;

class SeriesTest {

  private final Series series = Series.parse("GTM", "deaths", "2010:5 2000:161 2004:7.25");

  @Test
  void its_latest_value_is_that_of_the_last_year_in_whatever_order_it_came() {
    assertThat(series.latest()).isEqualTo(new Observation(2010, 5));
  }

  @Test
  void a_year_without_a_value_stays_without_one() {
    assertThat(series.observations())
        .extracting(Observation::year)
        .containsExactly(2000, 2004, 2010);
    assertThat(series.nearest(2007, 2)).isEmpty();
  }

  @Test
  void of_two_years_as_near_the_later_counts() {
    assertThat(series.nearest(2002, 5)).hasValue(new Observation(2004, 7.25));
  }

  @Test
  void no_value_is_no_series() {
    assertThatThrownBy(() -> new Series("GTM", "deaths", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
