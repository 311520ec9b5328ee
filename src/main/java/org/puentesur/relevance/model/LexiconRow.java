package org.puentesur.relevance.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.puentesur.platform.text.Language;

/**
 * One meaning: the words or terms that say it in each language, the usual one first, in base form.
 *
 * @param terms for Spanish and English at least one; what the platform ships has every language
 * @param topics codes of the agenda's topics that it speaks of; often none
 */
public record LexiconRow(Map<Language, List<String>> terms, List<String> topics) {

  private static final List<Language> COLUMNS =
      List.of(Language.ES, Language.EN, Language.PT, Language.FR);

  public LexiconRow {
    terms = new EnumMap<>(terms);
    topics = List.copyOf(topics);
  }

  /** The row of a file's line: es, en, pt, fr, topics; a bar parts terms, a comma topics. */
  public static LexiconRow of(String[] cells) {
    Map<Language, List<String>> terms = new EnumMap<>(Language.class);
    for (int column = 0; column < COLUMNS.size(); column++) {
      terms.put(COLUMNS.get(column), parts(cells[column], "\\|"));
    }
    return new LexiconRow(terms, cells.length > COLUMNS.size() ? parts(cells[4], ",") : List.of());
  }

  boolean says(Language language) {
    return !terms.get(language).isEmpty();
  }

  private static List<String> parts(String cell, String mark) {
    return Arrays.stream(cell.split(mark))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
