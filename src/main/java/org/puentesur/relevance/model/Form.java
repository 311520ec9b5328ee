package org.puentesur.relevance.model;

import java.util.List;

/** What a word looks like to the layers; the same word of a language has the same form. */
final class Form {

  private final String stem;
  private final String root;
  private final String token;
  private final List<String> grams;

  Form(String stem, String root, String word) {
    this.stem = stem;
    this.root = root;
    this.token = Cognates.skeleton(stem);
    this.grams = Cognates.grams(word);
  }

  /** Without the inflection of nouns, without accents. */
  String stem() {
    return stem;
  }

  /** Without the inflection of verbs either, shorter and less sure. */
  String root() {
    return root;
  }

  /** What the pivot layer compares where the lexicon does not know the word. */
  String token() {
    return token;
  }

  /** Its runs of four letters, folded towards its cognates. */
  List<String> grams() {
    return grams;
  }
}
