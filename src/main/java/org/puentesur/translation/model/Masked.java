package org.puentesur.translation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.puentesur.platform.text.Language;

/**
 * A text with terms hidden behind made-up words, which machines leave as they are.
 *
 * @param terms what is put in their places
 */
record Masked(String text, List<String> terms) {

  /** Hides these terms of a text. */
  static Masked of(String text, List<TermList.Found> hidden) {
    StringBuilder masked = new StringBuilder();
    List<String> terms = new ArrayList<>();
    int from = 0;
    for (TermList.Found each : hidden) {
      masked.append(text, from, each.start()).append(mask(terms.size()));
      terms.add(likeWritten(each.term().rendering(), text.substring(each.start(), each.end())));
      from = each.end();
    }
    return new Masked(masked.append(text.substring(from)).toString(), terms);
  }

  /** The translated text with the terms in it; empty where a mask was lost on the way. */
  Optional<String> restored(String translated, Pair pair) {
    String text = translated;
    for (int number = 0; number < terms.size(); number++) {
      String mask = mask(number);
      int at = text.indexOf(mask);
      if (at < 0 || text.indexOf(mask, at + 1) >= 0) {
        return Optional.empty();
      }
      String term = terms.get(number);
      text =
          Joint.before(pair, text.substring(0, at), term)
              + term
              + text.substring(at + mask.length());
    }
    return Optional.of(text);
  }

  // no language has such a word, and no program for one takes it apart
  private static String mask(int number) {
    return "Xq" + (number + 10) + "x";
  }

  private static String likeWritten(String rendering, String written) {
    return Character.isUpperCase(written.charAt(0))
        ? rendering.substring(0, 1).toUpperCase(Language.ES.locale()) + rendering.substring(1)
        : rendering;
  }
}
