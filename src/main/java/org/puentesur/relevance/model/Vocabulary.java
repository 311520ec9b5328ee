package org.puentesur.relevance.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puentesur.platform.text.Language;

/** The terms of one language, found by the stems of their words and failing that by their roots. */
final class Vocabulary {

  private static final int MOST_WORDS = 5;

  private final Language language;
  private final Map<String, List<Sense>> byStems = new HashMap<>();
  private final Map<String, List<Sense>> byRoots = new HashMap<>();

  Vocabulary(Language language) {
    this.language = language;
  }

  void add(Concept concept, List<String> terms) {
    for (int rank = 0; rank < terms.size(); rank++) {
      String term = Normalizer.normalize(terms.get(rank), Normalizer.Form.NFC);
      List<Word> words = Analysis.words(language, term);
      if (!words.isEmpty() && words.size() <= MOST_WORDS) {
        Sense sense = new Sense(concept, rank);
        put(byStems, key(words, Word::stem), sense);
        put(byRoots, key(words, Word::root), sense);
      }
    }
  }

  /** The longest known term that begins at a word, or that word alone. */
  Term longest(List<Word> words, int from, String text) {
    for (int length = Math.min(MOST_WORDS, words.size() - from); length > 0; length--) {
      List<Word> some = words.subList(from, from + length);
      List<Sense> senses = senses(some);
      if (!senses.isEmpty()) {
        return new Term(List.copyOf(some), surface(some, text), senses);
      }
    }
    return new Term(List.of(words.get(from)), words.get(from).surface(), List.of());
  }

  private List<Sense> senses(List<Word> words) {
    List<Sense> known = byStems.get(key(words, Word::stem));
    return known != null ? known : byRoots.getOrDefault(key(words, Word::root), List.of());
  }

  private static String surface(List<Word> words, String text) {
    return text.substring(words.get(0).start(), words.get(words.size() - 1).end());
  }

  private static String key(List<Word> words, Function<Word, String> part) {
    return words.size() == 1
        ? part.apply(words.get(0))
        : words.stream().map(part).collect(Collectors.joining(" "));
  }

  private static void put(Map<String, List<Sense>> terms, String key, Sense sense) {
    List<Sense> senses = terms.computeIfAbsent(key, unseen -> new ArrayList<>(1));
    if (senses.stream().noneMatch(known -> known.concept() == sense.concept())) {
      senses.add(sense);
      senses.sort(Comparator.comparingInt(Sense::rank));
    }
  }
}
