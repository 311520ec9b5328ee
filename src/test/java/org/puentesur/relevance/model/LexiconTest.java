package org.puentesur.relevance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puentesur.platform.text.Language;

class LexiconTest {

  @Test
  void prefers_the_longest_term() {
    assertThat(LexiconFixture.terms(Language.EN, "health services, sexual health, health"))
        .containsExactly("health services", "sexual health", "health");
  }

  @Test
  void knows_a_term_across_the_small_words_inside_it() {
    assertThat(LexiconFixture.only(Language.ES, "servicios de la salud").meaning().known())
        .isTrue();
  }

  @Test
  void knows_inflected_nouns_and_verbs() {
    assertThat(LexiconFixture.only(Language.PT, "estatísticas").meaning().known()).isTrue();
    assertThat(LexiconFixture.only(Language.EN, "reducing").meaning().known()).isTrue();
  }

  @Test
  void says_the_same_in_every_language() {
    assertThat(LexiconFixture.only(Language.FR, "mortalité maternelle").tokens())
        .isEqualTo(LexiconFixture.only(Language.EN, "maternal mortality").tokens());
  }

  @Test
  void shares_the_weight_of_an_ambiguous_word_among_its_meanings() {
    Map<String, Double> tokens = LexiconFixture.only(Language.FR, "former").tokens();

    double first = tokens.get(PivotTerm.of("capacitar").tokens().get(0));
    double second = tokens.get(PivotTerm.of("formar").tokens().get(0));

    assertThat(first).isGreaterThan(second);
    assertThat(first + second).isEqualTo(1, org.assertj.core.api.Assertions.within(1e-9));
  }

  @Test
  void keeps_both_meanings_of_a_homonym() {
    assertThat(LexiconFixture.only(Language.ES, "banco").meaning().senses()).hasSize(2);
  }

  @Test
  void reads_decomposed_text_like_composed() {
    String decomposed = Normalizer.normalize("población", Normalizer.Form.NFD);

    assertThat(LexiconFixture.LEXICON.topics(Language.ES, decomposed))
        .containsExactly(
            Map.entry("A", List.of(Normalizer.normalize(decomposed, Normalizer.Form.NFC))));
  }

  @Test
  void names_the_words_that_led_to_a_topic() {
    assertThat(LexiconFixture.LEXICON.topics(Language.PT, "Serviços de saúde e parteiras"))
        .containsEntry("B", List.of("Serviços de saúde", "parteiras"));
  }

  @Test
  void a_changed_row_changes_the_fingerprint() {
    LexiconRow row = LexiconRow.of("agua\twater\tágua\teau\t".split("\t", -1));
    LexiconRow other = LexiconRow.of("agua\twaters\tágua\teau\t".split("\t", -1));

    assertThat(new Lexicon(List.of(row)).fingerprint())
        .isNotEqualTo(new Lexicon(List.of(other)).fingerprint());
  }

  @Test
  void renders_into_english_word_by_word() {
    Wording said = new Wording("", "Reducción de la mortalidad materna en los municipios");

    assertThat(Rendering.of(LexiconFixture.LEXICON, Language.ES, said).english())
        .endsWith("maternal mortality municipality");
  }
}
