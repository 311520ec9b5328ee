package org.puentesur.relevance.model;

import java.util.List;
import java.util.StringJoiner;
import org.puentesur.platform.text.Language;

/** Puts a text into English word by word: no sentence to be read, but one to be compared. */
final class EnglishRendering {

  private EnglishRendering() {}

  static String of(Lexicon lexicon, Language language, Wording wording) {
    String title = of(lexicon, language, wording.title());
    String body = of(lexicon, language, wording.body());
    return title.isEmpty() ? body : title + ". " + body;
  }

  private static String of(Lexicon lexicon, Language language, String text) {
    if (language == Language.EN) {
      return text;
    }
    StringJoiner english = new StringJoiner(" ");
    for (Term term : lexicon.read(language, text)) {
      english.add(of(language, term));
    }
    return english.toString();
  }

  private static String of(Language language, Term term) {
    if (!term.meaning().known()) {
      return Anglicising.of(language, term.surface());
    }
    List<String> english = term.meaning().senses().get(0).concept().english();
    return english.get(0);
  }
}
