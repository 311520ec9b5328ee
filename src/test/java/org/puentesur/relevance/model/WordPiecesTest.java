package org.puentesur.relevance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

  private static final String JSON =
      """
      { "model": {
          "vocab": {
            "[UNK]": 0,
            "[CLS]": 1,
            "[SEP]": 2,
            "census": 3,
            "plan": 4,
            "##ning": 5,
            "\\"": 6
          }
      } }
      """;

  @Test
  void cuts_words_into_known_pieces_between_the_marks() throws IOException {
    assertThat(pieces().of("Census PLANNING")).containsExactly(1, 3, 4, 5, 2);
  }

  @Test
  void numbers_what_it_does_not_know_as_unknown() throws IOException {
    assertThat(pieces().of("zzz")).containsExactly(1, 0, 2);
  }

  @Test
  void ends_a_long_text_in_time() throws IOException {
    long[] pieces = pieces().of("census ".repeat(500));

    assertThat(pieces).hasSize(64).endsWith(2);
  }

  @Test
  void reads_escaped_entries() throws IOException {
    assertThat(pieces().of("\"")).containsExactly(1, 6, 2);
  }

  private static WordPieces pieces() throws IOException {
    return WordPieces.read(new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8)));
  }
}
