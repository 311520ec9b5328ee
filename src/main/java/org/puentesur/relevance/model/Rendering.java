package org.puentesur.relevance.model;

import java.util.ArrayList;
import java.util.List;
import org.puentesur.platform.text.Language;

/**
 * What the layers compare of one wording.
 *
 * @param terms everything it says, in order
 * @param words by the roots of its own language
 * @param pivot by meaning
 * @param grams by runs of letters of its Spanish rendering
 * @param english what the embedding model reads of it
 */
record Rendering(List<Term> terms, Bag words, Bag pivot, Bag grams, String english) {

  static Rendering of(Lexicon lexicon, Language language, Wording wording) {
    List<Term> title = lexicon.read(language, wording.title());
    List<Term> body = lexicon.read(language, wording.body());
    String english = EnglishRendering.of(language, wording, title, body);
    Rendering rendering =
        new Rendering(new ArrayList<>(), new Bag(), new Bag(), new Bag(), english);
    rendering.take(title, Tuning.TITLE);
    rendering.take(body, 1);
    return rendering;
  }

  private void take(List<Term> said, double weight) {
    terms.addAll(said);
    for (Term term : said) {
      term.words().forEach(word -> words.add(word.form().root(), weight));
      term.tokens().forEach((token, share) -> pivot.add(token, share * weight));
      term.grams().forEach(gram -> grams.add(gram, weight));
    }
  }
}
