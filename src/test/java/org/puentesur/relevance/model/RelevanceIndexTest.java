package org.puentesur.relevance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puentesur.platform.text.Language;

class RelevanceIndexTest {

  private static final RelevantText CENSUS =
      LexiconFixture.text(Language.PT, "Estatística e recenseamento da população", "public");
  private static final RelevantText MIDWIVES =
      LexiconFixture.text(Language.FR, "Former des sages-femmes", "country:HTI");
  private static final RelevantText ASKED =
      LexiconFixture.text(Language.EN, "Train midwives to reduce maternal mortality");

  @TempDir Path folder;

  @Test
  void finds_across_languages_right_after_a_put() {
    try (RelevanceIndex index = open()) {
      index.put(List.of(CENSUS, MIDWIVES));

      assertThat(found(index, ASKED, TagFilter.NONE)).containsExactly(MIDWIVES.id());
    }
  }

  @Test
  void says_which_words_of_both_sides_mean_the_same() {
    try (RelevanceIndex index = open()) {
      index.put(List.of(MIDWIVES));

      assertThat(index.search(ASKED, TagFilter.NONE, 5).get(0).shared())
          .extracting(SharedTerm::query, SharedTerm::document)
          .contains(
              org.assertj.core.groups.Tuple.tuple("midwives", "sages-femmes"),
              org.assertj.core.groups.Tuple.tuple("Train", "Former"));
    }
  }

  @Test
  void is_found_by_the_language_that_fits_best() {
    RelevantText both =
        new RelevantText(
            UUID.randomUUID(),
            Map.of(
                Language.ES, new Wording("Vivienda", ""),
                Language.FR, new Wording("Sages-femmes", "")),
            Set.of());
    try (RelevanceIndex index = open()) {
      index.put(List.of(both));

      List<Hit> hits = index.search(ASKED, TagFilter.NONE, 5);

      assertThat(hits).extracting(Hit::language).containsExactly(Language.FR);
    }
  }

  @Test
  void does_not_find_what_was_removed_or_replaced() {
    RelevantText replaced =
        new RelevantText(MIDWIVES.id(), Map.of(Language.ES, new Wording("Vivienda", "")), Set.of());
    try (RelevanceIndex index = open()) {
      index.put(List.of(MIDWIVES, CENSUS));
      index.put(List.of(replaced));
      index.remove(List.of(CENSUS.id()));

      assertThat(found(index, ASKED, TagFilter.NONE)).isEmpty();
      assertThat(index.state().documents()).isEqualTo(1);
    }
  }

  @Test
  void keeps_to_required_and_forbidden_tags() {
    try (RelevanceIndex index = open()) {
      index.put(List.of(MIDWIVES));

      assertThat(found(index, ASKED, TagFilter.NONE.withAny("public", "country:HTI"))).hasSize(1);
      assertThat(found(index, ASKED, TagFilter.NONE.withAny("public"))).isEmpty();
      assertThat(found(index, ASKED, TagFilter.NONE.without("country:HTI"))).isEmpty();
    }
  }

  @Test
  void has_again_after_reopening_what_was_committed_and_its_position() {
    try (RelevanceIndex index = open()) {
      index.put(List.of(MIDWIVES));
      index.commit(42);
      index.put(List.of(CENSUS));
    }
    try (RelevanceIndex index = open()) {
      assertThat(index.position()).hasValue(42);
      assertThat(index.state().documents()).isEqualTo(1);
    }
  }

  @Test
  void knows_when_its_folder_has_gone_and_serves_again_after_a_rebuild() throws IOException {
    try (RelevanceIndex index = open()) {
      index.put(List.of(MIDWIVES));
      index.commit(42);
      assertThat(index.intact()).isTrue();
      Generations.delete(folder);
      assertThat(index.intact()).isFalse();
      assertThatThrownBy(
              () -> {
                index.put(List.of(CENSUS));
                index.commit(43);
              })
          .isInstanceOf(IndexLost.class);

      index.rebuild(index.lexicon(), 44, take -> take.accept(List.of(MIDWIVES)));

      assertThat(index.intact()).isTrue();
      assertThat(index.position()).hasValue(44);
      assertThat(found(index, ASKED, TagFilter.NONE)).containsExactly(MIDWIVES.id());
    }
  }

  @Test
  void starts_empty_where_a_byte_of_a_file_is_another() throws IOException {
    try (RelevanceIndex index = open()) {
      index.put(List.of(MIDWIVES, CENSUS));
      index.commit(42);
    }
    Path largest;
    try (Stream<Path> files = Files.walk(folder)) {
      largest =
          files
              .filter(Files::isRegularFile)
              .max(Comparator.comparingLong(file -> file.toFile().length()))
              .orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(largest);
    bytes[bytes.length / 2] ^= 1;
    Files.write(largest, bytes);
    try (RelevanceIndex index = open()) {
      assertThat(index.position()).isEmpty();
    }
  }

  @Test
  void a_new_folder_has_no_position() {
    try (RelevanceIndex index = open()) {
      assertThat(index.position()).isEmpty();
    }
  }

  @Test
  void a_damaged_folder_starts_empty_and_takes_texts_again() throws IOException {
    try (RelevanceIndex index = open()) {
      index.put(List.of(MIDWIVES));
      index.commit(42);
    }
    damage();
    try (RelevanceIndex index = open()) {
      assertThat(index.position()).isEmpty();
      index.put(List.of(MIDWIVES));
      assertThat(found(index, ASKED, TagFilter.NONE)).hasSize(1);
    }
  }

  @Test
  void another_lexicon_asks_for_a_rebuild() {
    try (RelevanceIndex index = open()) {
      index.commit(42);
    }
    Lexicon other = new Lexicon(List.of());
    try (RelevanceIndex index = open(other, Embeddings.none())) {
      index.commit(43);
      assertThat(index.position()).isEmpty();

      index.rebuild(other, 44, source -> source.accept(List.of(CENSUS)));
      assertThat(index.position()).hasValue(44);
    }
  }

  @Test
  void serves_while_it_is_rebuilt_and_swaps_at_the_end() {
    try (RelevanceIndex index = open()) {
      index.put(List.of(MIDWIVES));
      index.rebuild(
          LexiconFixture.LEXICON,
          7,
          source -> {
            source.accept(List.of(CENSUS));
            assertThat(found(index, ASKED, TagFilter.NONE)).containsExactly(MIDWIVES.id());
          });

      assertThat(found(index, ASKED, TagFilter.NONE)).isEmpty();
      assertThat(index.state().documents()).isEqualTo(1);
      assertThat(index.position()).hasValue(7);
    }
  }

  @Test
  void a_change_during_a_rebuild_outlasts_the_older_text_of_the_source() {
    RelevantText older =
        new RelevantText(MIDWIVES.id(), Map.of(Language.ES, new Wording("Vivienda", "")), Set.of());
    try (RelevanceIndex index = open()) {
      index.rebuild(
          LexiconFixture.LEXICON,
          7,
          source -> {
            index.put(List.of(MIDWIVES));
            index.remove(List.of(CENSUS.id()));
            source.accept(List.of(older, CENSUS));
          });

      assertThat(found(index, ASKED, TagFilter.NONE)).containsExactly(MIDWIVES.id());
      assertThat(index.state().documents()).isEqualTo(1);
    }
  }

  @Test
  void a_rebuild_that_breaks_off_leaves_the_index_as_it_was() {
    try (RelevanceIndex index = open()) {
      index.put(List.of(MIDWIVES));
      index.commit(42);
      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(
                  () ->
                      index.rebuild(
                          LexiconFixture.LEXICON,
                          50,
                          source -> {
                            throw new IllegalStateException("source");
                          })))
          .hasMessage("source");

      assertThat(found(index, ASKED, TagFilter.NONE)).hasSize(1);
      assertThat(index.position()).hasValue(42);
    }
  }

  @Test
  void embeds_step_by_step_and_finds_by_meaning_alone() {
    RelevantText delivery = LexiconFixture.text(Language.EN, "Safe childbirth and obstetric care");
    RelevantText roads = LexiconFixture.text(Language.EN, "Roads and bridges");
    RelevantText asked = LexiconFixture.text(Language.ES, "Parteras");
    try (Embeddings embeddings = Embeddings.load();
        RelevanceIndex index = open(LexiconFixture.LEXICON, embeddings)) {
      index.put(List.of(delivery, roads));
      assertThat(index.state().embedded()).isZero();
      assertThat(index.embedNext(1)).isTrue();
      assertThat(index.state().embedded()).isEqualTo(1);
      assertThat(index.embedNext(5)).isTrue();
      assertThat(index.embedNext(5)).isFalse();

      assertThat(found(index, asked, TagFilter.NONE)).startsWith(delivery.id());
    }
  }

  @Test
  void computes_no_vector_twice_over_a_restart_and_a_rebuild() {
    AtomicInteger computed = new AtomicInteger();
    Embeddings counting =
        Embeddings.by(
            english -> {
              computed.incrementAndGet();
              float[] vector = new float[Embedder.DIMENSIONS];
              vector[0] = 1;
              return vector;
            });
    try (RelevanceIndex index = open(LexiconFixture.LEXICON, counting)) {
      index.put(List.of(CENSUS, MIDWIVES));
      index.embedNext(5);
      index.commit(1);
    }
    try (RelevanceIndex index = open(LexiconFixture.LEXICON, counting)) {
      assertThat(index.state().embedded()).isEqualTo(2);
      index.rebuild(index.lexicon(), 2, take -> take.accept(List.of(CENSUS, MIDWIVES)));
      assertThat(index.state().embedded()).isEqualTo(2);
      assertThat(index.embedNext(5)).isFalse();
    }
    assertThat(computed).hasValue(2);
  }

  @Test
  void a_text_without_any_word_in_common_is_no_hit_without_embeddings() {
    try (RelevanceIndex index = open()) {
      index.put(List.of(CENSUS));

      assertThat(index.search(LexiconFixture.text(Language.ES, "Agua"), TagFilter.NONE, 5))
          .isEmpty();
    }
  }

  private RelevanceIndex open() {
    return open(LexiconFixture.LEXICON, Embeddings.none());
  }

  private RelevanceIndex open(Lexicon lexicon, Embeddings embeddings) {
    return new RelevanceIndex(folder, lexicon, embeddings);
  }

  private static List<UUID> found(RelevanceIndex index, RelevantText query, TagFilter filter) {
    return index.search(query, filter, 10).stream().map(Hit::id).toList();
  }

  private void damage() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
  }
}
