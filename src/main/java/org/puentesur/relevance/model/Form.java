package org.puentesur.relevance.model;

import java.util.List;

/**
 * What a word looks like to the layers.
 *
 * @param stem without the inflection of nouns, without accents
 * @param root without the inflection of verbs either, shorter and less sure
 * @param token what the pivot layer compares where the lexicon does not know the word
 * @param grams its runs of four letters, folded towards its cognates
 */
record Form(String stem, String root, String token, List<String> grams) {

  static Form of(String stem, String root, String word) {
    return new Form(stem, root, Cognates.skeleton(stem), Cognates.grams(word));
  }
}
