package org.puentesur.relevance.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.en.EnglishMinimalStemmer;
import org.apache.lucene.analysis.es.SpanishLightStemmer;
import org.apache.lucene.analysis.fr.FrenchLightStemmer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemmer;
import org.puentesur.platform.text.Language;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** Takes the inflection off the words of one language; remembers those it met, since they recur. */
final class Forms {

  // about as many as the texts of a whole platform have; then it begins anew
  static final int MOST = 60_000;

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("women", "woman"),
          Map.entry("men", "man"),
          Map.entry("children", "child"),
          Map.entry("grandchildren", "grandchild"),
          Map.entry("wives", "wife"),
          Map.entry("midwives", "midwife"),
          Map.entry("housewives", "housewife"),
          Map.entry("lives", "life"),
          Map.entry("halves", "half"),
          Map.entry("criteria", "criterion"));

  private final Language language;
  private final Map<String, Form> known = new ConcurrentHashMap<>();

  Forms(Language language) {
    this.language = language;
  }

  /** The form of a word in small letters. */
  Form of(String word) {
    Form form = known.get(word);
    if (form == null) {
      form = form(language == Language.EN ? IRREGULAR.getOrDefault(word, word) : word);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(word, form);
    }
    return form;
  }

  private Form form(String word) {
    return new Form(stem(word), root(word), word);
  }

  /** The word in plain letters, its accents taken off. */
  static String plain(String word) {
    char[] letters = new char[4 * word.length()];
    int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, letters, 0, word.length());
    return new String(letters, 0, length);
  }

  private String stem(String word) {
    char[] letters = word.toCharArray();
    int length =
        switch (language) {
          case ES -> new SpanishLightStemmer().stem(letters, letters.length);
          case EN -> new EnglishMinimalStemmer().stem(letters, letters.length);
          case PT -> new PortugueseLightStemmer().stem(letters, letters.length);
          case FR -> new FrenchLightStemmer().stem(letters, letters.length);
        };
    return plain(new String(letters, 0, length));
  }

  private String root(String word) {
    SnowballStemmer stemmer =
        switch (language) {
          case ES -> new SpanishStemmer();
          case EN -> new EnglishStemmer();
          case PT -> new PortugueseStemmer();
          case FR -> new FrenchStemmer();
        };
    stemmer.setCurrent(word);
    stemmer.stem();
    return plain(stemmer.getCurrent());
  }
}
