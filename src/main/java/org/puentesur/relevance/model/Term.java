package org.puentesur.relevance.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.puentesur.platform.text.Language;

/**
 * One or several words of a text that the lexicon knows as one, or one word that it does not know.
 *
 * @param words in their order
 * @param surface as it stands in the text
 */
record Term(Language language, List<Word> words, String surface, Meaning meaning) {

  /** What the pivot layer compares of it, each token with its share. */
  Map<String, Double> tokens() {
    if (own()) {
      Map<String, Double> tokens = new LinkedHashMap<>();
      words.forEach(word -> tokens.put(word.form().token(), 1.0));
      meaning
          .tokens()
          .forEach((token, share) -> tokens.merge(token, share * Tuning.SYNONYM, Math::max));
      return tokens;
    }
    return meaning.tokens();
  }

  /** The grams of its Spanish words, or failing those of its own. */
  List<String> grams() {
    return own()
        ? words.stream().flatMap(word -> word.form().grams().stream()).toList()
        : meaning.grams();
  }

  private boolean own() {
    return language == Language.ES || !meaning.known();
  }
}
