package org.puentesur.relevance.model;

import java.util.List;
import org.puentesur.platform.text.Tsv;

/** The rows of the lexicon that the platform ships. */
public final class LexiconFiles {

  /** Below {@code org/puentesur/agenda/lexicon/}. */
  static final List<String> NAMES =
      List.of("population-health", "society-economy", "environment-territory", "general");

  private LexiconFiles() {}

  /** Every row of every file, in the order of the files. */
  public static List<LexiconRow> rows() {
    return NAMES.stream()
        .flatMap(name -> Tsv.rows("agenda/lexicon/" + name + ".tsv").stream())
        .map(LexiconRow::of)
        .toList();
  }
}
