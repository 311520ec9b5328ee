package org.puentesur.translation.model;

/** Plain text as Apertium's programs read and write it. */
final class ApertiumText {

  // a full stop with an empty blank ends the last sentence, as Apertium's own formatters do
  private static final String END = ".[]";

  private ApertiumText() {}

  /** Its own marks in it are told apart, and what cannot be text is left out. */
  static String written(String line) {
    return line.replaceAll("[\\p{Cc}\\p{Cs}]", " ").replaceAll("[\\\\\\[\\]{}^$/@<>]", "\\\\$0")
        + END;
  }

  /** What a pipeline answered; fails where the answer is of another text. */
  static String read(String answer) {
    if (!answer.endsWith(END)) {
      throw new TranslationFailed("Apertium's answer has no end");
    }
    return answer.substring(0, answer.length() - END.length()).replaceAll("\\\\(.)", "$1");
  }
}
