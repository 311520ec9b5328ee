package org.puentesur.relevance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.puentesur.platform.text.Language;

class AnalysisTest {

  @Test
  void leaves_out_words_that_carry_no_meaning() {
    assertThat(stems(Language.ES, "la salud de las mujeres")).containsExactly("salud", "mujer");
  }

  @Test
  void takes_off_french_elision() {
    assertThat(stems(Language.FR, "l’eau d'érosion")).containsExactly("eau", "erosion");
  }

  @Test
  void takes_off_the_inflection_of_verbs_down_to_the_root() {
    assertThat(Analysis.words(Language.ES, "reduciendo").get(0).form().root())
        .isEqualTo(Analysis.words(Language.ES, "reducir").get(0).form().root());
  }

  @Test
  void knows_irregular_english_plurals() {
    assertThat(stems(Language.EN, "women midwives children"))
        .containsExactly("woman", "midwife", "child");
  }

  @Test
  void knows_where_a_word_stands() {
    Word second = Analysis.words(Language.EN, "The water, housing").get(1);

    assertThat(second.start()).isEqualTo(11);
    assertThat(second.end()).isEqualTo(18);
  }

  private static List<String> stems(Language language, String text) {
    return Analysis.words(language, text).stream().map(word -> word.form().stem()).toList();
  }
}
