package org.puentesur.relevance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CognatesTest {

  @ParameterizedTest
  @CsvSource({
    "nutrición, nutrition, nutrição, nutrition",
    "igualdad, igualdades, igualdade, igualdades",
    "demográfico, demographic, demográfica, démographiques",
    "física, physics, físico, physique",
    "violencia, violence, violência, violence"
  })
  void cognates_fold_alike(String es, String en, String pt, String fr) {
    assertThat(Stream.of(es, en, pt, fr).map(Cognates::skeleton).distinct()).hasSize(1);
  }

  @Test
  void grams_mark_the_beginning_and_the_end() {
    assertThat(Cognates.grams("censo")).containsExactly("_cen", "cens", "ens_");
  }

  @Test
  void keeps_short_words_whole() {
    assertThat(Cognates.skeleton("vih")).isEqualTo("vih");
  }
}
