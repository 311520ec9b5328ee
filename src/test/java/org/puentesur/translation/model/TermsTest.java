package org.puentesur.translation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puentesur.platform.text.Language;
import org.puentesur.relevance.model.LexiconFiles;

/** Terms of the agenda through machines that a test makes up. */
class TermsTest {

  private static final Pair ES_EN = new Pair(Language.ES, Language.EN);
  private static final Pair EN_ES = new Pair(Language.EN, Language.ES);
  private static final Pair ES_FR = new Pair(Language.ES, Language.FR);

  /** A machine that says of each text what a test says. */
  private record Said(BinaryOperator<String> answer) implements Translator {

    @Override
    public String engine() {
      return "";
    }

    @Override
    public String host() {
      return "";
    }

    @Override
    public Set<Pair> pairs() {
      return Set.of();
    }

    @Override
    public List<String> translate(List<String> texts, Pair pair) {
      return texts.stream().map(text -> answer.apply(text, pair.toString())).toList();
    }

    @Override
    public void close() {
      // nothing is open
    }
  }

  private static String translated(String text, Pair pair, BinaryOperator<String> machine) {
    return new Protected(new Said(machine), each -> new TermList(each, LexiconFiles.rows()))
        .translate(List.of(text), List.of(pair))
        .get(0);
  }

  @Test
  void a_text_whose_terms_came_out_right_is_left_to_the_machine() {
    assertThat(
            translated(
                "La mortalidad materna baja.",
                ES_EN,
                (text, pair) -> "Maternal mortality is falling."))
        .isEqualTo("Maternal mortality is falling.");
  }

  @Test
  void a_term_that_came_out_wrong_is_said_as_the_lexicon_says_it() {
    assertThat(
            translated(
                "La mortalidad materna y el bono demográfico.",
                ES_EN,
                (text, pair) -> text.replace("mortalidad materna", "mother deadness")))
        .isEqualTo("La maternal mortality y el demographic dividend.");
  }

  @Test
  void a_term_in_the_plural_is_said_in_the_plural() {
    assertThat(translated("Los matrimonios infantiles.", ES_EN, (text, pair) -> text))
        .isEqualTo("Los child marriages.");
  }

  @Test
  void a_machine_that_loses_the_mask_has_the_last_word() {
    assertThat(
            translated(
                "La mortalidad materna.",
                ES_EN,
                (text, pair) -> text.contains("Xq") ? "The." : "The mother deadness."))
        .isEqualTo("The mother deadness.");
  }

  @Test
  void each_mention_of_a_term_needs_its_own_rendering() {
    assertThat(
            translated(
                "Mortalidad materna, mortalidad materna.",
                ES_EN,
                (text, pair) ->
                    text.replaceFirst("(?i)mortalidad materna", "maternal mortality")
                        .replaceFirst("mortalidad materna", "deadness")))
        .contains("maternal mortality")
        .doesNotContain("deadness", "Xq");
  }

  @Test
  void a_capital_stays_a_capital() {
    assertThat(translated("Mortalidad materna", ES_EN, (text, pair) -> text))
        .isEqualTo("Maternal mortality");
  }

  @Test
  void addresses_come_out_as_they_went_in() {
    assertThat(
            translated(
                "Vea https://ejemplo.org/salud-materna. Escriba a salud@ejemplo.org.",
                ES_EN,
                (text, pair) -> text.replace("salud", "health")))
        .isEqualTo("Vea https://ejemplo.org/salud-materna. Escriba a salud@ejemplo.org.");
  }

  @Test
  void code_links_and_whom_a_text_speaks_to_come_out_as_they_went_in() {
    assertThat(
            translated(
                "Corra `salud --total`, @Ana.Salud: [la salud](/offers/salud) y **salud**",
                ES_EN,
                (text, pair) -> text.replaceAll("(?i)salud", "health")))
        .isEqualTo("Corra `salud --total`, @Ana.Salud: [la health](/offers/salud) y **health**");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          el | razón de mortalidad materna | la | razón de mortalidad materna
          El | salud sexual                | La | salud sexual
          del | mortalidad infantil        | de la | mortalidad infantil
          al | matrimonios infantiles      | a los | matrimonios infantiles
          un | uniones infantiles          | unas | uniones infantiles
          el | sistema de salud            | el | sistema de salud
          con | mortalidad materna         | con | mortalidad materna
          """)
  void spanish_articles_agree_with_a_term_out_of_english(
      String article, String term, String right, String same) {
    assertThat(Joint.before(EN_ES, "Cae " + article + " ", term) + same)
        .isEqualTo("Cae " + right + " " + same);
  }

  @ParameterizedTest
  @CsvSource({
    "de,avortement,d’avortement",
    "du,avortement,de l’avortement",
    "la,union d’enfants,l’union d’enfants",
    "du,taux,du taux"
  })
  void french_drops_a_vowel_before_a_vowel(String before, String term, String both) {
    assertThat(Joint.before(ES_FR, "Le " + before + " ", term) + term).isEqualTo("Le " + both);
  }

  @ParameterizedTest
  @CsvSource({
    "ES,unión infantil,uniones infantiles",
    "ES,política de población,políticas de población",
    "ES,comité de mortalidad materna,comités de mortalidad materna",
    "EN,child marriage,child marriages",
    "EN,rate of fertility,rates of fertility",
    "EN,peer study,peer studies",
    "PT,união infantil,uniões infantis",
    "PT,política social,políticas sociais",
    "FR,mariage d’enfants,mariages d’enfants",
    "FR,plan national,plans nationaux"
  })
  void a_term_has_its_plural(Language language, String one, String many) {
    assertThat(Plural.of(language, one)).isEqualTo(many);
  }

  @Test
  void one_text_has_one_key_however_its_accents_are_written() {
    SourceText composed = new SourceText(Language.ES, "Población");
    SourceText decomposed = new SourceText(Language.ES, "Poblacio\u0301n");
    assertThat(decomposed.key()).isEqualTo(composed.key()).hasSize(64);
    assertThat(new SourceText(Language.ES, "población").key()).isNotEqualTo(composed.key());
  }
}
