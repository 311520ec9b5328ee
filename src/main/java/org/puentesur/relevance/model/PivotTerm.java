package org.puentesur.relevance.model;

import java.text.Normalizer;
import java.util.List;
import org.puentesur.platform.text.Language;

/**
 * A Spanish term of the lexicon.
 *
 * @param tokens its words as the pivot layer compares them
 * @param skeletons its words as the grams are cut from
 */
record PivotTerm(List<String> tokens, List<String> skeletons) {

  static PivotTerm of(String term) {
    List<Word> words = Analysis.words(Language.ES, Normalizer.normalize(term, Normalizer.Form.NFC));
    return new PivotTerm(
        words.stream().map(PivotTerm::token).toList(),
        words.stream().map(word -> Cognates.skeleton(word.surface())).toList());
  }

  /** What the pivot layer compares of a Spanish word. */
  static String token(Word word) {
    return Cognates.skeleton(word.stem());
  }
}
