package org.puentesur.translation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puentesur.platform.text.Language;

/** Services that are asked by HTTP, good ones and others. */
class ServicesTest {

  private static final Duration PATIENCE = Duration.ofMillis(400);
  private static final Pair PT_ES = new Pair(Language.PT, Language.ES);

  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private FakeService service;

  @BeforeEach
  void start() throws IOException {
    service = new FakeService();
  }

  @AfterEach
  void stop() {
    service.close();
    timer.shutdownNow();
  }

  private LibreTranslate libre() {
    return new LibreTranslate(service.address(), "llave", PATIENCE, timer);
  }

  private ApertiumService apy() {
    return new ApertiumService(service.address(), PATIENCE, timer);
  }

  @Test
  void libretranslate_tells_the_pairs_of_the_platforms_languages() {
    service.answering(
        "/languages",
        200,
        "[{\"code\":\"pt\",\"targets\":[\"es\",\"pt\",\"de\"]},{\"code\":\"de\",\"targets\":[\"es\"]}]");
    assertThat(libre().pairs()).containsExactly(PT_ES);
  }

  @Test
  void libretranslate_is_asked_for_all_texts_at_once_with_the_key() {
    service.answering("/translate", 200, "{\"translatedText\":[\"uno\",\"dos\"]}");
    assertThat(libre().translate(List.of("um", "dois"), PT_ES)).containsExactly("uno", "dos");
    assertThat(service.received())
        .singleElement()
        .asString()
        .contains("[\"um\",\"dois\"]", "\"source\":\"pt\"", "\"api_key\":\"llave\"");
  }

  @Test
  void apy_is_asked_by_its_own_names_and_for_brazils_portuguese() {
    service
        .answering(
            "/listPairs",
            200,
            """
            {"responseData":[{"sourceLanguage":"spa","targetLanguage":"por"},
             {"sourceLanguage":"spa","targetLanguage":"por_BR"},
             {"sourceLanguage":"spa","targetLanguage":"pt_BR"},
             {"sourceLanguage":"cat","targetLanguage":"spa"}]}
            """)
        .answering("/translate", 200, "{\"responseData\":{\"translatedText\":\"saúde & vida\"}}");
    ApertiumService apy = apy();
    Pair pair = new Pair(Language.ES, Language.PT);
    assertThat(apy.pairs()).containsExactly(pair);
    assertThat(apy.translate(List.of("salud & vida"), pair)).containsExactly("saúde & vida");
    assertThat(service.received()).last().asString().contains("spa%7Cpt_BR", "salud+%26+vida");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          500 | {}
          403 | {"error":"key"}
          200 | no JSON
          200 | {}
          200 | []
          200 | {"translatedText":["only one"]}
          200 | {"translatedText":[1,2]}
          """)
  void what_is_no_translation_is_told_apart(int status, String body) {
    service.answering("/translate", status, body);
    LibreTranslate libre = libre();
    assertThatThrownBy(() -> libre.translate(List.of("um", "dois"), PT_ES))
        .isInstanceOf(TranslationFailed.class)
        .hasMessageContaining("localhost");
  }

  @Test
  void one_that_hangs_in_the_middle_of_its_answer_is_left() {
    service.hanging("/translate");
    LibreTranslate libre = libre();
    long start = System.nanoTime();
    assertThatThrownBy(() -> libre.translate(List.of("um"), PT_ES))
        .isInstanceOf(TranslationFailed.class)
        .hasMessageContaining("took too long");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE.multipliedBy(5));
  }

  @Test
  void nobody_there_is_a_failure_and_no_error() {
    service.close();
    LibreTranslate libre = libre();
    assertThatThrownBy(libre::pairs)
        .isInstanceOf(TranslationFailed.class)
        .hasMessageContaining("does not answer");
  }

  @Test
  void a_text_is_sent_to_no_other_host_than_the_one_named() throws IOException {
    try (FakeService other = new FakeService()) {
      other.answering("/translate", 200, "{\"translatedText\":[\"uno\"]}");
      service.redirecting("/translate", other.address().resolve("/translate"));
      LibreTranslate libre = libre();
      assertThatThrownBy(() -> libre.translate(List.of("um"), PT_ES))
          .isInstanceOf(TranslationFailed.class)
          .hasMessageContaining("302");
      assertThat(other.received()).isEmpty();
    }
  }
}
