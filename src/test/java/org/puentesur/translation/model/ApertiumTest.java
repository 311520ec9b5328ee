package org.puentesur.translation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puentesur.platform.text.Language;
import org.puentesur.translation.ApertiumHere;

/** The programs of this machine: as Debian has them, and bad ones in their place. */
class ApertiumTest {

  private static final Pair PT_ES = new Pair(Language.PT, Language.ES);
  private static final Pair ES_PT = new Pair(Language.ES, Language.PT);

  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private Apertium apertium;

  @AfterEach
  void end() {
    if (apertium != null) {
      apertium.close();
    }
    timer.shutdownNow();
  }

  private Apertium installed() {
    ApertiumHere.required();
    apertium = new Apertium(ApertiumHere.DATA, Duration.ofSeconds(20), timer);
    apertium.pairs();
    return apertium;
  }

  private Apertium in(Path data, Duration patience) {
    apertium = new Apertium(data, patience, timer);
    apertium.pairs();
    return apertium;
  }

  @Test
  void tells_the_pairs_that_are_installed_and_changes_its_name_with_them() {
    assertThat(installed().pairs()).contains(PT_ES, ES_PT, new Pair(Language.ES, Language.FR));
    assertThat(apertium.engine()).matches("Apertium [0-9a-f]+");
    assertThat(apertium.host()).isEmpty();
  }

  @Test
  void keeps_marks_lines_and_blank_lines_as_they_are() {
    String text = "Título [1]: 50 % <b>\n\n  - casa/vida {x} ^ $ @ \\ fim\nÚltima linha";
    assertThat(installed().translate(List.of(text), PT_ES))
        .containsExactly("Título [1]: 50 % <b>\n\n  - casa/vida {x} ^ $ @ \\ fin\nÚltima línea");
  }

  @Test
  void writes_the_portuguese_of_brazil() {
    assertThat(installed().translate(List.of("El equipo y el ómnibus"), ES_PT).get(0))
        .contains("equipe");
  }

  @Test
  void leaves_a_zero_byte_and_control_characters_out_and_answers_the_next_text_right() {
    assertThat(installed().translate(List.of("casa\0vida", "a mulher"), PT_ES))
        .containsExactly("casa vida", "la mujer");
  }

  @Test
  void programs_that_were_killed_are_started_again() {
    installed().translate(List.of("a mulher"), PT_ES);
    List<Long> killed = apertium.programs();
    killed.forEach(id -> ProcessHandle.of(id).ifPresent(ProcessHandle::destroyForcibly));
    killed.forEach(id -> ProcessHandle.of(id).ifPresent(each -> each.onExit().join()));
    assertThat(apertium.translate(List.of("a mulher"), PT_ES)).containsExactly("la mujer");
    assertThat(apertium.programs()).doesNotContainAnyElementsOf(killed);
  }

  @Test
  void never_runs_more_than_four_directions_at_once_and_none_once_closed() {
    List<Long> started = new ArrayList<>();
    for (Pair pair : installed().pairs()) {
      apertium.translate(List.of("casa"), pair);
      started.addAll(apertium.programs());
    }
    assertThat(apertium.programs()).hasSizeLessThanOrEqualTo(4 * 13);
    apertium.close();
    started.forEach(id -> ProcessHandle.of(id).ifPresent(each -> each.onExit().join()));
    assertThat(apertium.programs()).isEmpty();
  }

  @Test
  void texts_of_many_threads_are_not_mixed_up() throws Exception {
    installed();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<String>> questions = new ArrayList<>();
      for (int number = 0; number < 200; number++) {
        String text = "a casa " + number;
        questions.add(() -> apertium.translate(List.of(text), PT_ES).get(0));
      }
      List<String> answers = new ArrayList<>();
      for (Future<String> answer : threads.invokeAll(questions)) {
        answers.add(answer.get());
      }
      for (int number = 0; number < 200; number++) {
        assertThat(answers.get(number)).isEqualTo("la casa " + number);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void one_that_hangs_is_ended_when_the_time_is_over(@TempDir Path data) throws IOException {
    mode(data, "tail -f /dev/null");
    Apertium hanging = in(data, Duration.ofMillis(300));
    assertThatThrownBy(() -> hanging.translate(List.of("a mulher"), PT_ES))
        .isInstanceOf(TranslationFailed.class)
        .hasMessageContaining("took too long");
    assertThat(hanging.programs()).isEmpty();
  }

  @Test
  void one_that_ends_at_once_is_tried_twice_and_told(@TempDir Path data) throws IOException {
    mode(data, "true");
    Apertium ending = in(data, Duration.ofSeconds(20));
    assertThatThrownBy(() -> ending.translate(List.of("a mulher"), PT_ES))
        .isInstanceOf(TranslationFailed.class)
        .hasMessageContaining("does not translate pt-es");
  }

  @Test
  void one_that_is_not_there_is_told(@TempDir Path data) throws IOException {
    Apertium nowhere = new Apertium(data.resolve("nowhere"), Duration.ofSeconds(1), timer);
    assertThatThrownBy(nowhere::pairs)
        .isInstanceOf(TranslationFailed.class)
        .hasMessageContaining("not installed");
    mode(data, "no-such-program-here");
    Apertium broken = in(data, Duration.ofSeconds(1));
    assertThatThrownBy(() -> broken.translate(List.of("a mulher"), PT_ES))
        .isInstanceOf(TranslationFailed.class)
        .hasMessageContaining("does not start");
  }

  @Test
  void a_direction_is_read_from_its_file_without_a_shell(@TempDir Path data) throws IOException {
    Path file =
        mode(data, "lt-proc '/a b/pt.bin' | apertium-tagger -g $2 '/c' | lt-proc $1 '/d'; reboot");
    assertThat(new ApertiumMode(file).commands())
        .containsExactly(
            List.of("lt-proc", "-z", "/a b/pt.bin"),
            List.of("apertium-tagger", "-z", "-g", "/c"),
            List.of("lt-proc", "-z", "-n", "/d", ";", "reboot"));
  }

  private static Path mode(Path data, String commands) throws IOException {
    return Files.writeString(
        Files.createDirectories(data.resolve("modes")).resolve("pt-es.mode"), commands);
  }
}
