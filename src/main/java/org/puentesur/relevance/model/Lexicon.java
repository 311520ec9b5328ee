package org.puentesur.relevance.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puentesur.platform.text.Language;

/** The vocabulary of the agenda in four languages; finds its terms in a text, the longest first. */
public final class Lexicon {

  private final Map<Language, Vocabulary> vocabularies = new EnumMap<>(Language.class);
  private final int size;
  private final String fingerprint;

  public Lexicon(List<LexiconRow> rows) {
    size = rows.size();
    fingerprint = digest(rows);
    for (Language language : Language.values()) {
      vocabularies.put(language, new Vocabulary(language));
    }
    for (int number = 0; number < rows.size(); number++) {
      Concept concept = Concept.of(number, rows.get(number));
      rows.get(number)
          .terms()
          .forEach((language, terms) -> vocabularies.get(language).add(concept, terms));
    }
    vocabularies.values().forEach(Vocabulary::close);
  }

  /** How many meanings it knows. */
  public int size() {
    return size;
  }

  /** Changes whenever a row does, so that an index made with other rows is known as such. */
  public String fingerprint() {
    return fingerprint;
  }

  /** The topics that a text speaks of, each with the words that say so, the surest first. */
  public Map<String, List<String>> topics(Language language, String text) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (Term term : read(language, Normalizer.normalize(text, Normalizer.Form.NFC))) {
      for (Sense sense : term.meaning().senses()) {
        for (String topic : sense.concept().topics()) {
          found.computeIfAbsent(topic, code -> new LinkedHashSet<>()).add(term.surface());
        }
      }
    }
    Map<String, List<String>> surest = new LinkedHashMap<>();
    found.entrySet().stream()
        .sorted((one, other) -> other.getValue().size() - one.getValue().size())
        .forEach(entry -> surest.put(entry.getKey(), List.copyOf(entry.getValue())));
    return surest;
  }

  /** The terms of a title and its text. */
  List<Term> read(Language language, Wording wording) {
    List<Term> terms = new ArrayList<>(read(language, wording.title()));
    terms.addAll(read(language, wording.body()));
    return terms;
  }

  /** The terms of a composed (NFC) text in their order. */
  List<Term> read(Language language, String text) {
    List<Word> words = Analysis.words(language, text);
    List<Term> terms = new ArrayList<>(words.size());
    int at = 0;
    while (at < words.size()) {
      Term term = vocabularies.get(language).longest(words, at, text);
      terms.add(term);
      at += term.words().size();
    }
    return terms;
  }

  private static String digest(List<LexiconRow> rows) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      rows.forEach(row -> digest.update(row.toString().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
