package org.puentesur.translation.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Translates with the agenda's terms kept whole. A text goes to the machine as it is first, so that
 * its words agree; where a term came out wrong, once more with that term hidden.
 */
public final class Protected {

  private final Translator translator;
  private final Function<Pair, TermList> terms;

  /**
   * @param terms the terms of a pair
   */
  public Protected(Translator translator, Function<Pair, TermList> terms) {
    this.translator = translator;
    this.terms = terms;
  }

  /** The texts in their order, over every pair of a way, laid out as they are. */
  public List<String> translate(List<String> texts, List<Pair> way) {
    List<Layout> layouts = texts.stream().map(Layout::of).toList();
    List<String> words = layouts.stream().flatMap(each -> each.words().stream()).toList();
    for (Pair pair : way) {
      words = words.isEmpty() ? words : translate(words, pair);
    }
    List<String> translated = new ArrayList<>();
    int from = 0;
    for (Layout layout : layouts) {
      int to = from + layout.words().size();
      translated.add(layout.with(words.subList(from, to)));
      from = to;
    }
    return translated;
  }

  private List<String> translate(List<String> texts, Pair pair) {
    TermList list = terms.apply(pair);
    List<String> plain = translator.translate(texts, pair);
    Map<Integer, Masked> again = new HashMap<>();
    for (int at = 0; at < texts.size(); at++) {
      List<TermList.Found> missed = missed(list.in(texts.get(at)), plain.get(at));
      if (!missed.isEmpty()) {
        again.put(at, Masked.of(texts.get(at), missed));
      }
    }
    return again.isEmpty() ? plain : improved(plain, again, pair);
  }

  private List<String> improved(List<String> plain, Map<Integer, Masked> again, Pair pair) {
    List<Integer> places = List.copyOf(again.keySet());
    List<String> masked =
        translator.translate(places.stream().map(at -> again.get(at).text()).toList(), pair);
    List<String> best = new ArrayList<>(plain);
    for (int each = 0; each < places.size(); each++) {
      int at = places.get(each);
      again.get(at).restored(masked.get(each), pair).ifPresent(text -> best.set(at, text));
    }
    return best;
  }

  // each right rendering answers for one term only
  private static List<TermList.Found> missed(List<TermList.Found> terms, String translated) {
    String exactly = translated;
    String rest = TermList.key(translated);
    List<TermList.Found> missed = new ArrayList<>();
    for (TermList.Found each : terms) {
      Term term = each.term();
      String left = without(term.exact() ? exactly : rest, term);
      if (left.equals(term.exact() ? exactly : rest)) {
        missed.add(each);
      } else if (term.exact()) {
        exactly = left;
      } else {
        rest = left;
      }
    }
    return missed;
  }

  private static String without(String text, Term term) {
    for (String right : term.accepted()) {
      int at = text.indexOf(right);
      if (at >= 0) {
        return text.substring(0, at) + '\n' + text.substring(at + right.length());
      }
    }
    return text;
  }
}
