package org.puentesur.relevance.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.puentesur.platform.text.Language;

/** What the layers compare of one wording: its words, its pivot tokens and its grams. */
final class Rendering {

  private static final int GRAM = 4;

  private final Lexicon lexicon;
  private final Language language;
  private final Bag words = new Bag();
  private final Bag pivot = new Bag();
  private final Bag grams = new Bag();
  private final List<Term> terms = new ArrayList<>();

  private Rendering(Lexicon lexicon, Language language) {
    this.lexicon = lexicon;
    this.language = language;
  }

  static Rendering of(Lexicon lexicon, Language language, Wording wording) {
    Rendering rendering = new Rendering(lexicon, language);
    rendering.take(wording.title(), Tuning.FITTED.title());
    rendering.take(wording.body(), 1);
    return rendering;
  }

  Bag words() {
    return words;
  }

  Bag pivot() {
    return pivot;
  }

  Bag grams() {
    return grams;
  }

  /** Everything it says, in order. */
  List<Term> terms() {
    return terms;
  }

  private void take(String text, double weight) {
    for (Term term : lexicon.read(language, text)) {
      terms.add(term);
      term.words().forEach(word -> words.add(word.root(), weight));
      tokens(language, term).forEach((token, share) -> pivot.add(token, share * weight));
      skeletons(term).forEach((word, share) -> cut(word, share * weight));
    }
  }

  /** What the pivot layer compares of a term, each token with its share. */
  static Map<String, Double> tokens(Language language, Term term) {
    Map<String, Double> tokens = new LinkedHashMap<>();
    if (language == Language.ES) {
      term.words().forEach(word -> tokens.put(PivotTerm.token(word), 1.0));
    } else if (term.senses().isEmpty()) {
      tokens.put(Cognates.skeleton(term.words().get(0).stem()), 1.0);
    }
    double scale = language == Language.ES ? Tuning.FITTED.synonym() : 1;
    equivalents(term)
        .forEach(
            (equivalent, share) ->
                equivalent.tokens().forEach(t -> tokens.merge(t, share * scale, Math::max)));
    concepts(term, tokens);
    return tokens;
  }

  private static void concepts(Term term, Map<String, Double> tokens) {
    double share = Tuning.FITTED.concept();
    for (Sense sense : term.senses()) {
      if (share > 0.05) {
        tokens.put("#" + sense.concept().number(), share);
      }
      share *= Tuning.FITTED.decay();
    }
  }

  /** The Spanish terms that a term can stand for, each with its share of the whole. */
  private static Map<PivotTerm, Double> equivalents(Term term) {
    Map<PivotTerm, Double> shares = new HashMap<>();
    double sum = 0;
    double ofSense = 1;
    for (Sense sense : term.senses()) {
      double share = ofSense;
      for (PivotTerm equivalent : sense.concept().pivot()) {
        shares.merge(equivalent, share, Math::max);
        share *= Tuning.FITTED.decay();
      }
      ofSense *= Tuning.FITTED.decay();
    }
    for (double share : shares.values()) {
      sum += share;
    }
    double whole = Boolean.getBoolean("t.max") ? 1 : sum;
    shares.replaceAll((equivalent, share) -> share / whole);
    return shares;
  }

  private Map<String, Double> skeletons(Term term) {
    Map<String, Double> skeletons = new LinkedHashMap<>();
    if (language == Language.ES || term.senses().isEmpty()) {
      term.words().forEach(word -> skeletons.put(Cognates.skeleton(word.surface()), 1.0));
      return skeletons;
    }
    List<PivotTerm> usual = term.senses().get(0).concept().pivot();
    usual.stream()
        .limit(1)
        .forEach(equivalent -> equivalent.skeletons().forEach(word -> skeletons.put(word, 1.0)));
    return skeletons;
  }

  private void cut(String word, double weight) {
    String bounded = "_" + word + "_";
    if (bounded.length() <= GRAM) {
      grams.add(bounded, weight);
    }
    for (int at = 0; at + GRAM <= bounded.length(); at++) {
      grams.add(bounded.substring(at, at + GRAM), weight);
    }
  }
}
