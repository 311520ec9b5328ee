package org.puentesur.relevance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puentesur.platform.text.Language;

class LexiconFilesTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/puentesur/agenda/lexicon");

  @Test
  void every_file_of_the_folder_is_read() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              LexiconFiles.NAMES.stream().map(name -> name + ".tsv").toList());
    }
  }

  @Test
  void every_row_says_its_meaning_in_all_four_languages() {
    assertThat(LexiconFiles.rows())
        .hasSizeGreaterThan(3000)
        .allSatisfy(
            row -> {
              for (Language language : Language.values()) {
                assertThat(row.terms().get(language)).as("%s", row).isNotEmpty();
              }
            });
  }

  @Test
  void a_hosts_own_file_may_lack_portuguese_or_french_but_not_the_pivot_nor_english(
      @TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("lexicon.tsv"),
            """
            es\ten\tpt\tfr\ttopics
            cebo\tbait\tisca\t\t
            saxo\t\tsaxofone\tsaxophone\t
            \treversible\treversível\t\t
            not a line of it
            """);
    assertThat(LexiconFiles.rows(file))
        .extracting(row -> row.terms().get(Language.ES))
        .containsExactly(List.of("cebo"));
  }
}
