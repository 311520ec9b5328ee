package org.puentesur.relevance.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puentesur.platform.text.Language;

/** The terms of one language, found by the stems of their words and failing that by their roots. */
final class Vocabulary {

  private static final int MOST_WORDS = 5;

  private final Language language;
  private final Meanings byStems = new Meanings();
  private final Meanings byRoots = new Meanings();
  // how many words the longest term has that begins with a stem or root
  private final Map<String, Integer> reach = new HashMap<>();

  // what has been looked up for a word, since words recur
  private final Map<Form, Known> met = new ConcurrentHashMap<>();

  /** What a word means by itself, and how long the terms are that it may begin. */
  private record Known(int reach, Meaning meaning) {}

  Vocabulary(Language language) {
    this.language = language;
  }

  void add(Concept concept, List<String> terms) {
    for (int rank = 0; rank < terms.size(); rank++) {
      String term = Normalizer.normalize(terms.get(rank), Normalizer.Form.NFC);
      List<Word> words = Analysis.words(language, term);
      if (!words.isEmpty() && words.size() <= MOST_WORDS) {
        Sense sense = new Sense(concept, rank);
        byStems.put(key(words, Form::stem), sense);
        byRoots.put(key(words, Form::root), sense);
        reach.merge(words.get(0).form().stem(), words.size(), Math::max);
        reach.merge(words.get(0).form().root(), words.size(), Math::max);
      }
    }
  }

  /** Ends the reading of the lexicon. */
  void close() {
    byStems.close();
    byRoots.close();
  }

  /** The longest known term that begins at a word, or that word alone. */
  Term longest(List<Word> words, int from, String text) {
    Known first = known(words.get(from).form());
    for (int length = Math.min(first.reach(), words.size() - from); length > 1; length--) {
      List<Word> some = words.subList(from, from + length);
      Meaning meaning = meaning(key(some, Form::stem), key(some, Form::root));
      if (meaning.known()) {
        return new Term(some, surface(some, text), said(forms(some), meaning));
      }
    }
    List<Word> one = words.subList(from, from + 1);
    return new Term(one, surface(one, text), first.meaning());
  }

  private Known known(Form form) {
    Known known = met.get(form);
    if (known == null) {
      int most = Math.max(reach.getOrDefault(form.stem(), 1), reach.getOrDefault(form.root(), 1));
      known = new Known(most, said(List.of(form), meaning(form.stem(), form.root())));
      if (met.size() >= Forms.MOST) {
        met.clear();
      }
      met.put(form, known);
    }
    return known;
  }

  private Meaning said(List<Form> words, Meaning meaning) {
    return language == Language.ES || !meaning.known() ? meaning.saidBy(words) : meaning;
  }

  private static List<Form> forms(List<Word> words) {
    return words.stream().map(Word::form).toList();
  }

  private Meaning meaning(String stems, String roots) {
    Meaning known = byStems.meaning(stems);
    return known.known() ? known : byRoots.meaning(roots);
  }

  private static String surface(List<Word> words, String text) {
    return text.substring(words.get(0).start(), words.get(words.size() - 1).end());
  }

  private static String key(List<Word> words, Function<Form, String> part) {
    return words.size() == 1
        ? part.apply(words.get(0).form())
        : words.stream().map(word -> part.apply(word.form())).collect(Collectors.joining(" "));
  }
}
