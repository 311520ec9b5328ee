package org.puentesur.relevance.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Tsv;

/** The rows of the lexicon that the platform ships. */
public final class LexiconFiles {

  /** Below {@code org/puentesur/agenda/lexicon/}. */
  static final List<String> NAMES =
      List.of("population-health", "society-economy", "environment-territory", "general");

  private static final int CELLS = 4;

  private LexiconFiles() {}

  /** Every row of every file, in the order of the files. */
  public static List<LexiconRow> rows() {
    return NAMES.stream()
        .flatMap(name -> Tsv.rows("agenda/lexicon/" + name + ".tsv").stream())
        .map(LexiconRow::of)
        .toList();
  }

  /**
   * The rows of a host's own file in the same form. Portuguese and French may be missing in a row;
   * one without Spanish, the pivot, or English, which embeddings read, is passed over.
   */
  public static List<LexiconRow> rows(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .skip(1)
          .map(line -> line.split("\t", -1))
          .filter(cells -> cells.length >= CELLS)
          .map(LexiconRow::of)
          .filter(row -> Stream.of(Language.ES, Language.EN).allMatch(row::says))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("LEXICON_FILE " + file + " cannot be read", e);
    }
  }
}
