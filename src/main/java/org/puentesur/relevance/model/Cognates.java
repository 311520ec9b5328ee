package org.puentesur.relevance.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds the spellings of the four languages towards each other, so that cognates look alike. */
final class Cognates {

  private record Rule(Pattern pattern, String replacement) {
    Rule(String pattern, String replacement) {
      this(Pattern.compile(pattern), replacement);
    }
  }

  // endings first, the longest before the ones that they end in; each language's form to one form
  private static final List<Rule> ENDINGS =
      List.of(
          new Rule("(ciones|coes|cao|tions?|cion)$", "cion"),
          new Rule("(siones|soes|sao|sions?)$", "sion"),
          new Rule("(idade|idad|ity|ite|edade|edad|ety|ete)s?$|idades$|ities$", "idad"),
          new Rule("(amiento|imiento|amento|imento|ement|mento|ment)s?$", "ment"),
          new Rule("(encia|ence|ency|encie)s?$|encies$", "enci"),
          new Rule("(ancia|ance|ancy)s?$|ancies$", "anci"),
          new Rule("(ica[ls]?|ico|icos|icas|icais|iques?|ics?)$", "ic"),
          new Rule("(osas?|osos?|ous|euse|eux)$", "os"),
          new Rule("(abiles?|aveis|avel|ables?)$", "abl"),
          new Rule("(iveis|ivel|ibles?)$", "ibl"),
          new Rule("(arios?|arias?|aires?|ary|aries)$", "ari"),
          new Rule("(ivos?|ivas?|ives?|ifs?)$", "iv"),
          new Rule("(adores?|adoras?|ateurs?|ators?|atrices?)$", "ador"),
          new Rule("(ismos?|ismes?|isms?)$", "ism"),
          new Rule("(istas?|istes?|ists?)$", "ist"),
          new Rule("(logia|logie|logy)s?$|logies$", "logi"),
          new Rule("([^aeiou])(ia|ie|y)s?$|ies$", "$1i"),
          new Rule("(izar|iser|ize|ise|izer)$", "iz"),
          new Rule("(ales|al|aux|ais|el|elle|elles|els)$", "al"),
          new Rule("(as|os|es|a|o|e|s)$", ""));

  private Cognates() {}

  /** The skeleton of a word: what its cognates in the other languages fold to as well. */
  static String skeleton(String word) {
    String plain = Roots.plain(word.toLowerCase(Locale.ROOT));
    if (plain.length() < 4) {
      return plain;
    }
    return spelling(ending(plain));
  }

  private static String ending(String word) {
    for (Rule rule : ENDINGS) {
      var matcher = rule.pattern().matcher(word);
      if (matcher.find() && matcher.start() > 1) {
        return matcher.replaceFirst(rule.replacement());
      }
    }
    return word;
  }

  private static String spelling(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); at++) {
      char letter = word.charAt(at);
      char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
      char last = folded.isEmpty() ? ' ' : folded.charAt(folded.length() - 1);
      if (letter == 'h' && last != 'c') {
        if (last == 'p') {
          folded.setCharAt(folded.length() - 1, 'f');
        }
        continue;
      }
      char plain = letter(letter, next);
      if (plain != last) {
        folded.append(plain);
      }
    }
    return folded.toString();
  }

  private static char letter(char letter, char next) {
    return switch (letter) {
      case 'y' -> 'i';
      case 'k', 'q' -> 'c';
      case 'z' -> 's';
      case 'w' -> 'v';
      case 'm' -> next == 'p' || next == 'b' ? 'n' : 'm';
      default -> letter;
    };
  }
}
