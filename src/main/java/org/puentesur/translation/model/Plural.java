package org.puentesur.translation.model;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puentesur.platform.text.Language;

/**
 * The plural of a term, by the rules of its language: in English that of its head, elsewhere that
 * of all its words before the first preposition.
 */
final class Plural {

  private record Rule(Pattern ending, String plural) {

    static Rule of(String ending, String plural) {
      return new Rule(Pattern.compile("(?:" + ending + ")$"), plural);
    }
  }

  private static final List<Rule> SPANISH =
      List.of(
          Rule.of("(?<=[^áéíóú])s", "s"),
          Rule.of("ión", "iones"),
          Rule.of("án", "anes"),
          Rule.of("és", "eses"),
          Rule.of("z", "ces"),
          Rule.of("(?<=[aeiouáéó])", "s"),
          Rule.of("", "es"));
  private static final List<Rule> PORTUGUESE =
      List.of(
          Rule.of("s", "s"),
          Rule.of("ão", "ões"),
          Rule.of("(?<=[aou])l", "is"),
          Rule.of("el", "éis"),
          Rule.of("il", "is"),
          Rule.of("m", "ns"),
          Rule.of("(?<=[rz])", "es"),
          Rule.of("", "s"));
  private static final List<Rule> FRENCH =
      List.of(
          Rule.of("(?<=[sxz])", ""),
          Rule.of("al", "aux"),
          Rule.of("(?<=eau|eu)", "x"),
          Rule.of("", "s"));
  private static final List<Rule> ENGLISH =
      List.of(
          Rule.of("woman", "women"),
          Rule.of("man", "men"),
          Rule.of("child", "children"),
          Rule.of("(?<=[^aeiou])y", "ies"),
          Rule.of("(?<=s|x|z|ch|sh)", "es"),
          Rule.of("", "s"));

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "de", "del", "a", "al", "en", "con", "sin", "para", "por", "contra", "entre", "sobre",
          "y", "no", "da", "do", "das", "dos", "em", "na", "com", "sem", "e", "des", "du", "à",
          "aux", "au", "par", "pour", "sur", "sous", "non", "et", "of", "for", "to", "in", "on",
          "with", "by", "against", "at", "from", "and", "among", "per");

  private Plural() {}

  static String of(Language language, String term) {
    String[] words = term.split(" ");
    int head = head(words);
    for (int word = language == Language.EN ? head - 1 : 0; word < head; word++) {
      words[word] = ofWord(language, words[word]);
    }
    return String.join(" ", words);
  }

  // how many words stand before the first preposition
  private static int head(String... words) {
    for (int word = 1; word < words.length; word++) {
      if (PREPOSITIONS.contains(words[word]) || words[word].matches("[dl][’'].*")) {
        return word;
      }
    }
    return words.length;
  }

  private static String ofWord(Language language, String word) {
    for (Rule rule : rules(language)) {
      Matcher ending = rule.ending.matcher(word);
      if (ending.find()) {
        return word.substring(0, ending.start()) + rule.plural;
      }
    }
    return word;
  }

  private static List<Rule> rules(Language language) {
    return switch (language) {
      case ES -> SPANISH;
      case EN -> ENGLISH;
      case PT -> PORTUGUESE;
      case FR -> FRENCH;
    };
  }
}
