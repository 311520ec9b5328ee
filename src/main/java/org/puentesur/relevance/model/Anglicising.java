package org.puentesur.relevance.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.puentesur.platform.text.Language;

/** Guesses the English spelling of a word that the lexicon does not know, by its ending. */
final class Anglicising {

  private record Rule(Pattern pattern, String replacement) {
    Rule(String pattern, String replacement) {
      this(Pattern.compile(pattern), replacement);
    }
  }

  private static final List<Rule> ENDINGS =
      List.of(
          new Rule("(ciones|coes|cao|cion)$", "tion"),
          new Rule("(siones|soes|sao)$", "sion"),
          new Rule("(idades?|idad|ites?)$", "ity"),
          new Rule("(amiento|amento|imiento|imento)s?$", "ment"),
          new Rule("(encia)s?$", "ence"),
          new Rule("(ancia)s?$", "ance"),
          new Rule("mente$", "ly"),
          new Rule("(ic[oa]s?|iques?)$", "ic"),
          new Rule("(osos?|osas?|euse|eux)$", "ous"),
          new Rule("(arios?|arias?|aires?)$", "ary"),
          new Rule("(ivos?|ivas?|ifs?)$", "ive"),
          new Rule("logi[ae]s?$", "logy"),
          new Rule("([^aeiou])(ia|ie)s?$", "$1y"),
          new Rule("(ales|aux|ais)$", "al"),
          new Rule("(aveis|ables)$", "able"),
          new Rule("ismos?$", "ism"),
          new Rule("istas?$", "ist"));

  private Anglicising() {}

  static String of(Language language, String word) {
    String plain = Forms.plain(word.toLowerCase(Locale.ROOT));
    if (language == Language.EN || plain.length() < 5) {
      return plain;
    }
    for (Rule rule : ENDINGS) {
      var matcher = rule.pattern().matcher(plain);
      if (matcher.find()) {
        return matcher.replaceFirst(rule.replacement());
      }
    }
    return plain;
  }
}
