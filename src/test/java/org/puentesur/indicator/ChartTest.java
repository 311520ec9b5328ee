package org.puentesur.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.puentesur.indicator.model.Observation;
import org.puentesur.indicator.model.Series;
import org.puentesur.indicator.web.Chart;

class ChartTest {

  private static Chart of(String values) {
    return Chart.spark(Series.parse("GTM", "deaths", values).observations());
  }

  @Test
  void joins_years_that_follow_each_other() {
    assertThat(of("2000:2 2001:1 2002:0").stretches(0))
        .containsExactly("3.0,3.0 60.0,16.0 117.0,29.0");
  }

  @Test
  void joins_nothing_over_a_year_without_a_value() {
    Chart chart = of("2000:2 2001:1 2003:0 2005:1 2006:2");
    assertThat(chart.stretches(0)).hasSize(2);
    assertThat(chart.dots(0)).containsExactly(new Chart.Dot("60.0", "29.0"));
  }

  @Test
  void a_single_value_stands_in_the_middle() {
    assertThat(of("2015:29.5").dots(0)).containsExactly(new Chart.Dot("60.0", "16.0"));
  }

  @Test
  void both_lines_share_one_scale() {
    Chart chart =
        Chart.large(
            List.of(new Observation(2000, 10)),
            List.of(new Observation(2000, 0), new Observation(2010, 20)));
    assertThat(chart.lowest()).isZero();
    assertThat(chart.highest()).isEqualTo(20);
    assertThat(chart.firstYear()).isEqualTo(2000);
    assertThat(chart.lastYear()).isEqualTo(2010);
  }
}
