package org.puentesur.relevance.model;

import java.util.List;
import org.puentesur.platform.text.Language;

/**
 * A row of the lexicon made ready for use.
 *
 * @param number its place in the lexicon
 * @param pivot its Spanish terms, the usual one first
 * @param english its usual English term
 * @param topics codes of the agenda's topics
 */
record Concept(int number, List<PivotTerm> pivot, List<String> english, List<String> topics) {

  static Concept of(int number, LexiconRow row) {
    return new Concept(
        number,
        row.terms().get(Language.ES).stream().map(PivotTerm::of).toList(),
        row.terms().get(Language.EN),
        row.topics());
  }
}
