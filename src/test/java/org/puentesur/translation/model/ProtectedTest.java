package org.puentesur.translation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puentesur.platform.text.Language;
import org.puentesur.relevance.model.LexiconFiles;
import org.puentesur.translation.ApertiumHere;

/** Terms of the agenda through the real Apertium. */
class ProtectedTest {

  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor();

  private static Apertium apertium;
  private static Ways ways;

  @BeforeAll
  static void start() {
    ApertiumHere.required();
    apertium = new Apertium(ApertiumHere.DATA, Duration.ofSeconds(10), TIMER);
    Set<Pair> pairs = apertium.pairs();
    ways = new Ways(pairs);
  }

  @AfterAll
  static void end() {
    if (apertium != null) {
      apertium.close();
    }
    TIMER.shutdownNow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ES | EN | El dividendo demográfico pide invertir en la juventud.   | demographic dividend
          ES | FR | El dividendo demográfico pide invertir en la juventud.   | dividende démographique
          ES | PT | Reducir la mortalidad materna y las uniones infantiles.  | uniões infantis
          ES | EN | Reducir la mortalidad materna y las uniones infantiles.  | child unions
          ES | FR | Reducir la mortalidad materna y las uniones infantiles.  | unions d’enfants
          ES | EN | Poner fin a los matrimonios infantiles en cada municipio. | child marriages
          EN | ES | The maternal mortality ratio fell in every municipality. | La razón de mortalidad materna
          EN | ES | We end the child marriages by law.                       | los matrimonios infantiles
          EN | FR | Access to safe abortion and to family planning.          | planification familiale
          EN | PT | The demographic dividend of young people.                | demográfico
          PT | FR | A mortalidade materna caiu em todos os municípios.       | mortalité maternelle
          FR | ES | Le comité de décès maternels examine chaque décès.       | comité de mortalidad materna
          ES | EN | Escriba a censo@unfpa.org o lea https://ejemplo.org/salud-materna. | https://ejemplo.org/salud-materna
          """)
  void a_term_of_the_agenda_is_said_as_the_lexicon_says_it(
      Language from, Language to, String text, String term) {
    assertThat(translated(from, to, text)).contains(term);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Veja **a casa** com @Ana.Paz em [o plano](/offers/plano_casa). | Vea **la casa** con @Ana.Paz en [el plan](/offers/plano_casa).
          - Corra `código aberto` na *casa*                              | - Corra `código aberto` en la *casa*
          """)
  void the_small_markdown_of_messages_stays(String text, String right) {
    assertThat(translated(Language.PT, Language.ES, text)).isEqualTo(right);
  }

  private static String translated(Language from, Language to, String text) {
    return new Protected(apertium, pair -> new TermList(pair, LexiconFiles.rows()))
        .translate(List.of(text), ways.way(from, to).orElseThrow())
        .get(0);
  }
}
