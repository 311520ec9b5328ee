package org.puentesur.relevance.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a term can mean, made ready for the pivot layers once.
 *
 * @param senses the likeliest first
 * @param tokens of its Spanish equivalents and of the meanings themselves, each with its share
 * @param grams of its usual Spanish equivalent
 */
record Meaning(List<Sense> senses, Map<String, Double> tokens, List<String> grams) {

  static final Meaning UNKNOWN = new Meaning(List.of(), Map.of(), List.of());

  // what is less likely than this would cost time and find nothing
  private static final double LEAST = 0.05;

  static Meaning of(List<Sense> senses) {
    Map<String, Double> tokens = new LinkedHashMap<>();
    equivalents(senses)
        .forEach(
            (equivalent, share) ->
                equivalent.tokens().forEach(token -> tokens.merge(token, share, Math::max)));
    double share = Tuning.CONCEPT;
    for (Sense sense : senses) {
      if (share > LEAST) {
        tokens.put("#" + sense.concept().number(), share);
      }
      share *= Tuning.DECAY;
    }
    List<PivotTerm> usual = senses.get(0).concept().pivot();
    return new Meaning(
        senses, tokens, usual.isEmpty() ? List.of() : new ArrayList<>(usual.get(0).grams()));
  }

  /**
   * The meaning of words that stand for themselves: Spanish ones, of which the lexicon adds the
   * synonyms, and those that it does not know.
   */
  Meaning saidBy(List<Form> words) {
    Map<String, Double> own = new LinkedHashMap<>();
    words.forEach(word -> own.put(word.token(), 1.0));
    tokens.forEach((token, share) -> own.merge(token, share * Tuning.SYNONYM, Math::max));
    return new Meaning(senses, own, words.stream().flatMap(word -> word.grams().stream()).toList());
  }

  boolean known() {
    return !senses.isEmpty();
  }

  /** The Spanish terms that a term can stand for, each with its share of the whole. */
  private static Map<PivotTerm, Double> equivalents(List<Sense> senses) {
    Map<PivotTerm, Double> shares = new HashMap<>();
    double ofSense = 1;
    for (Sense sense : senses) {
      double share = ofSense;
      for (PivotTerm equivalent : sense.concept().pivot()) {
        shares.merge(equivalent, share, Math::max);
        share *= Tuning.DECAY;
      }
      ofSense *= Tuning.DECAY;
    }
    double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    shares.replaceAll((equivalent, share) -> share / sum);
    shares.values().removeIf(share -> share < LEAST);
    return shares;
  }
}
