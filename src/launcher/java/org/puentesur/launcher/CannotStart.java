package org.puentesur.launcher;

/** The start ends here; the message is a sentence for the person at the console. */
final class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotStart(String sentence) {
    super(sentence);
  }
}
