package org.puentesur.relevance.model;

import java.util.List;
import java.util.Map;

/**
 * One or several words of a text that the lexicon knows as one, or one word that it does not know.
 *
 * @param words in their order
 * @param surface as it stands in the text
 */
record Term(List<Word> words, String surface, Meaning meaning) {

  /** What the pivot layer compares of it, each token with its share. */
  Map<String, Double> tokens() {
    return meaning.tokens();
  }

  /** The grams of its Spanish words, or failing those of its own. */
  List<String> grams() {
    return meaning.grams();
  }
}
