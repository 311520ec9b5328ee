package org.puentesur.translation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  @Test
  void signs_of_lists_and_quotations_are_no_words() {
    assertThat(Layout.of("Lista:\n- uno\n  2. dos\n\n> cita\n>> más").words())
        .containsExactly("Lista:", "uno", "dos", "cita", "más");
  }

  @Test
  void what_begins_with_emphasis_or_a_figure_is_words() {
    assertThat(Layout.of("*uno* dos\n\n-5 grados\n\n2.5 más").words())
        .containsExactly("*uno* dos", "-5 grados", "2.5 más");
  }

  @Test
  void lines_of_one_paragraph_stay_together() {
    assertThat(Layout.of("uno\ndos\n\ntres").words()).containsExactly("uno\ndos", "tres");
  }

  @Test
  void a_block_of_code_is_no_words() {
    assertThat(Layout.of("antes\n```sql\nselect uno\n\nfrom dos\n```\ndespués").words())
        .containsExactly("antes", "después");
    assertThat(Layout.of("> ~~~\n> uno\n").words()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "uno",
        "  uno\n\tdos\n",
        "- a\n- b\n\n1. c\n   d\n> e\n",
        "```\ncode\n```\ntexto",
        "a\n```\nnever closed\n- b"
      })
  void a_text_is_its_words_and_what_is_around_them(String text) {
    Layout layout = Layout.of(text);
    assertThat(layout.with(layout.words())).isEqualTo(text);
  }

  @Test
  void other_words_stand_in_the_same_places() {
    Layout layout = Layout.of("- uno\n- dos");
    List<String> loud = layout.words().stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
    assertThat(layout.with(loud)).isEqualTo("- UNO\n- DOS");
  }

  @Test
  void a_text_made_to_be_slow_is_laid_out_at_once() {
    assertThat(Layout.of("> ".repeat(8_000) + "x").words()).hasSize(1);
    assertThat(Layout.of(" ".repeat(20_000) + "x").words()).hasSize(1);
    assertThat(Layout.of("- ".repeat(8_000)).words()).isEmpty();
  }
}
