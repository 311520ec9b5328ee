package org.puentesur.relevance.model;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.puentesur.platform.text.Language;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** What is left of a word when the inflection of nouns and verbs is taken off (Snowball). */
final class Roots {

  private Roots() {}

  static String of(Language language, String word) {
    SnowballStemmer stemmer = stemmer(language);
    stemmer.setCurrent(withoutElision(language, word.toLowerCase(Locale.ROOT)));
    stemmer.stem();
    return plain(stemmer.getCurrent());
  }

  /** The word in plain letters, its accents taken off. */
  static String plain(String word) {
    char[] letters = new char[4 * word.length()];
    int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, letters, 0, word.length());
    return new String(letters, 0, length);
  }

  private static String withoutElision(Language language, String word) {
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
    if (apostrophe < 0) {
      return word;
    }
    return language == Language.FR ? word.substring(apostrophe + 1) : word.substring(0, apostrophe);
  }

  private static SnowballStemmer stemmer(Language language) {
    return switch (language) {
      case ES -> new SpanishStemmer();
      case EN -> new EnglishStemmer();
      case PT -> new PortugueseStemmer();
      case FR -> new FrenchStemmer();
    };
  }
}
