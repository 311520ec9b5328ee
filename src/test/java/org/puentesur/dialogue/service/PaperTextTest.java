package org.puentesur.dialogue.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.FontFactory;
import org.junit.jupiter.api.Test;

class PaperTextTest {

  private final PaperText text = new PaperText(FontFactory.getFont(FontFactory.HELVETICA, 10));

  @Test
  void letters_of_the_four_languages_and_signs_of_figures_are_as_they_were_written() {
    assertThat(shown("¿Niñez? São «œuvre» – 15 ≥ 12 → α\nfin"))
        .isEqualTo("¿Niñez? São «œuvre» – 15 ≥ 12 → α\nfin");
  }

  @Test
  void what_paper_has_no_letter_for_is_not_left_out() {
    assertThat(shown("Ñemongu’eta tekovẽ, mitã’ỹ 👍"))
        .isEqualTo("Ñemongu’eta tekove, mitã’y [U+1F44D]");
  }

  private String shown(String written) {
    return text.of(written).getContent();
  }
}
