package org.puentesur.translation.model;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puentesur.platform.text.Language;

/** Sets right the small word before a term that a machine has not seen. */
final class Joint {

  private static final Pattern FRENCH =
      Pattern.compile("(?<!\\p{L})(de|le|la|du|au|que|ne|se)\\s+$", Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> BEFORE_A_VOWEL =
      Map.of(
          "de", "d’", "le", "l’", "la", "l’", "du", "de l’", "au", "à l’", "que", "qu’", "ne", "n’",
          "se", "s’");
  private static final Pattern VOWEL =
      Pattern.compile("^[aeiouyàâäéèêëîïôöùûüœæh]", Pattern.CASE_INSENSITIVE);

  private static final Pattern SPANISH =
      Pattern.compile("(?<!\\p{L})(el|los|un|unos|del|al)\\s+$", Pattern.CASE_INSENSITIVE);
  private static final Pattern FEMININE =
      Pattern.compile("(?:ión|zón|ad|ud|umbre|ez|(?<!m|ist)a)(?:e?s)?$|(?:ion|zon)es$");

  private Joint() {}

  /** What stands before a term, ending as the term asks for. */
  static String before(Pair pair, String text, String term) {
    if (pair.to() == Language.FR && VOWEL.matcher(term).find()) {
      return ending(FRENCH, text, BEFORE_A_VOWEL::get);
    }
    // English has no gender to go by, and an unknown word is taken for a masculine one
    if (pair.equals(new Pair(Language.EN, Language.ES))) {
      String head = term.split(" ")[0];
      boolean plural = head.endsWith("s");
      boolean feminine = FEMININE.matcher(head).find();
      return ending(SPANISH, text, word -> article(word, feminine, plural) + " ");
    }
    return text;
  }

  private static String article(String word, boolean feminine, boolean plural) {
    String definite = feminine ? plural ? "las" : "la" : plural ? "los" : "el";
    return switch (word) {
      case "un", "unos" -> feminine ? plural ? "unas" : "una" : plural ? "unos" : "un";
      case "del" -> definite.equals("el") ? "del" : "de " + definite;
      case "al" -> definite.equals("el") ? "al" : "a " + definite;
      default -> definite;
    };
  }

  private static String ending(Pattern word, String text, UnaryOperator<String> right) {
    Matcher found = word.matcher(text);
    if (!found.find()) {
      return text;
    }
    MatchResult last = found.toMatchResult();
    String as = last.group(1);
    String put = right.apply(as.toLowerCase(Language.ES.locale()));
    boolean capital = Character.isUpperCase(as.charAt(0));
    return text.substring(0, last.start())
        + (capital
            ? put.substring(0, 1).toUpperCase(Language.ES.locale()) + put.substring(1)
            : put);
  }
}
