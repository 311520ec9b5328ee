package org.puentesur.translation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.translation.model.Confidentiality.CONFIDENTIAL;
import static org.puentesur.translation.model.Confidentiality.PUBLIC;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puentesur.translation.model.Translator;

/** What may be sent to which machine. */
class TranslationSettingsTest {

  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  @AfterEach
  void end() {
    timer.shutdownNow();
  }

  private static TranslationSettings settings(String engine, String address, String named) {
    TranslationSettings settings = new TranslationSettings();
    settings.engine = engine;
    settings.address = Optional.ofNullable(address);
    settings.key = Optional.empty();
    settings.confidential = Optional.ofNullable(named);
    settings.seconds = 1;
    return settings;
  }

  private boolean allows(TranslationSettings settings) {
    Translator translator = settings.translator(timer).orElseThrow();
    assertThat(settings.allows(translator, PUBLIC)).isTrue();
    return settings.allows(translator, CONFIDENTIAL);
  }

  @Test
  void confidential_texts_go_through_the_programs_of_this_machine() {
    assertThat(allows(settings("apertium", null, null))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"apy", "libretranslate"})
  void confidential_texts_go_to_a_service_only_where_the_host_has_named_it(String engine) {
    String address = "https://traduce.example:5000/";
    assertThat(allows(settings(engine, address, null))).isFalse();
    assertThat(allows(settings(engine, address, "other.example"))).isFalse();
    assertThat(allows(settings(engine, address, "example"))).isFalse();
    assertThat(allows(settings(engine, address, "Traduce.example"))).isTrue();
  }

  @Test
  void a_service_on_this_machine_must_be_named_too_since_it_may_pass_texts_on() {
    assertThat(allows(settings("apy", "http://localhost:2737", null))).isFalse();
    assertThat(allows(settings("apy", "http://localhost:2737", "localhost"))).isTrue();
  }

  @Test
  void none_is_none() {
    assertThat(settings("none", null, null).translator(timer)).isEmpty();
  }

  @Test
  void what_cannot_be_used_is_told() {
    assertThatThrownBy(() -> settings("google", null, null).translator(timer))
        .hasMessageContaining("TRANSLATION_ENGINE");
    assertThatThrownBy(() -> settings("apy", "somewhere", null).translator(timer))
        .hasMessageContaining("TRANSLATION_ADDRESS");
  }
}
