package org.puentesur.relevance.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Folds the spellings of the four languages towards each other, so that cognates look alike. */
final class Cognates {

  private static final int GRAM = 4;

  // each line: what an ending becomes, and the endings that mean the same in the four languages
  private static final Map<String, String> ENDINGS =
      table(
          """
          cion: ciones coes cao tion tions cion
          sion: siones soes sao sion sions
          idad: idade idades idad idades ity ities ite ites edad edades edade ety ete
          ment: amiento amientos imiento imientos amento imento mento mentos ement ements ment ments
          enci: encia encias ence ences ency encies
          anci: ancia ancias ance ances ancy ancies
          ic: ica icas ical icals ico icos icais ique iques ic ics
          os: osa osas oso osos ous euse euses eux
          abl: abil abiles abile aveis avel able ables
          ibl: ivel iveis ible ibles ibil
          ari: ario arios aria arias aire aires ary aries
          iv: ivo ivos iva ivas ive ives if ifs
          ador: ador adores adora adoras ateur ateurs ator ators atrice atrices
          ism: ismo ismos isme ismes ism isms
          ist: ista istas iste istes ist ists
          logi: logia logias logie logies logy
          iz: izar iser ize ise izer
          al: ales al aux ais el elle elles els als
          i: ia ias ie ies y
          : as os es a o e s
          """);
  private static final int LONGEST = 8;

  /** The skeleton of a word: what its cognates in the other languages fold to as well. */
  static String skeleton(String word) {
    String plain = Forms.plain(word.toLowerCase(Locale.ROOT));
    if (plain.length() < 4) {
      return plain;
    }
    return spelling(ending(plain));
  }

  /** The runs of four letters of a word's skeleton, its beginning and end marked. */
  static List<String> grams(String word) {
    String bounded = "_" + skeleton(word) + "_";
    if (bounded.length() <= GRAM) {
      return List.of(bounded);
    }
    return IntStream.rangeClosed(0, bounded.length() - GRAM)
        .mapToObj(at -> bounded.substring(at, at + GRAM))
        .toList();
  }

  private static String ending(String word) {
    for (int length = Math.min(LONGEST, word.length() - 2); length > 0; length--) {
      int at = word.length() - length;
      String folded = ENDINGS.get(word.substring(at));
      if (folded != null) {
        return word.substring(0, at) + folded;
      }
    }
    return word;
  }

  private static Map<String, String> table(String lines) {
    Map<String, String> endings = new HashMap<>();
    for (String line : lines.strip().split("\n")) {
      String[] parts = line.split(":");
      for (String ending : parts[1].strip().split(" ")) {
        endings.put(ending, parts[0].strip());
      }
    }
    return endings;
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
