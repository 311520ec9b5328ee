package org.puentesur.relevance.model;

import java.util.List;
import java.util.StringJoiner;
import org.puentesur.platform.text.Language;

/** Puts a text into English word by word: no sentence to be read, but one to be compared. */
final class EnglishRendering {

  private EnglishRendering() {}

  /** Of a wording whose terms have been read. */
  static String of(Language language, Wording wording, List<Term> title, List<Term> body) {
    String head = language == Language.EN ? wording.title() : of(language, title);
    String rest = language == Language.EN ? wording.body() : of(language, body);
    return head.isEmpty() ? rest : head + ". " + rest;
  }

  private static String of(Language language, List<Term> terms) {
    StringJoiner english = new StringJoiner(" ");
    for (Term term : terms) {
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
