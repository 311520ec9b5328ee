package org.puentesur.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.puentesur.indicator.model.Comparisons;
import org.puentesur.indicator.model.Indicator;
import org.puentesur.indicator.model.Series;
import org.puentesur.indicator.service.IndicatorService;
import org.puentesur.indicator.service.Indicators;
import org.puentesur.indicator.service.ShippedFigures;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.text.Tsv;
import org.puentesur.server.Transactions;

/** The figures come back from the database as they were shipped. */
@ArquillianTest
class IndicatorsIT {

  @Inject Indicators indicators;
  @Inject IndicatorService service;
  @Inject ShippedFigures shipped;
  @Inject Transactions transactions;

  @Test
  void every_indicator_keeps_every_field_and_its_place() {
    List<Indicator> written =
        Tsv.rows("indicator/indicators.tsv").stream().map(ShippedFigures::read).toList();
    List<Indicator> read = transactions.in(indicators::all);
    assertThat(read).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(written);
    assertThat(read).extracting(Indicator::code).isEqualTo(codes(written));
  }

  @Test
  void every_observation_comes_back() {
    Set<Series> written =
        Set.copyOf(
            Tsv.rows("indicator/observations.tsv").stream()
                .map(row -> Series.parse(row[0], row[1], row[2]))
                .toList());
    assertThat(Set.copyOf(transactions.in(indicators::series))).isEqualTo(written);
  }

  @Test
  void what_is_in_memory_stays_until_the_figures_change() {
    Comparisons before = service.comparisons();
    assertThat(service.comparisons()).isSameAs(before);
    transactions.run(
        () -> indicators.replaceObservations(Tsv.rows("indicator/observations.tsv"), "another"));
    assertThat(service.comparisons()).isNotSameAs(before);
    transactions.run(shipped::load);
    assertThat(service.comparisons().indicators()).isEqualTo(before.indicators());
  }

  @Test
  void the_unknown_is_told_to_be_none() {
    assertThatThrownBy(() -> service.indicator("unheard-of")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> service.series("GTM", "unheard-of")).isInstanceOf(NotFound.class);
  }

  private static List<String> codes(List<Indicator> of) {
    return of.stream().map(Indicator::code).toList();
  }
}
