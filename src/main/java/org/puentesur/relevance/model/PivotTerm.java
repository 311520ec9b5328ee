package org.puentesur.relevance.model;

import java.text.Normalizer;
import java.util.List;
import org.puentesur.platform.text.Language;

/**
 * A Spanish term of the lexicon.
 *
 * @param tokens its words as the pivot layer compares them
 * @param grams its words cut into grams
 */
record PivotTerm(List<String> tokens, List<String> grams) {

  static PivotTerm of(String term) {
    List<Word> words = Analysis.words(Language.ES, Normalizer.normalize(term, Normalizer.Form.NFC));
    return new PivotTerm(
        words.stream().map(word -> word.form().token()).toList(),
        words.stream().flatMap(word -> word.form().grams().stream()).toList());
  }
}
