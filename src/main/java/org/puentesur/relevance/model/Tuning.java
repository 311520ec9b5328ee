package org.puentesur.relevance.model;

/** How a text is rendered; first guesses that held, not yet fitted to anything. */
final class Tuning {

  /** How many times a word of the title counts. */
  static final double TITLE = 2;

  /** What each further sense, and each further equivalent, weighs of the one before. */
  static final double DECAY = 0.5;

  /** What the synonyms of a Spanish word weigh beside it. */
  static final double SYNONYM = 0.3;

  /** What the meaning itself weighs, as a token of its own. */
  static final double CONCEPT = 0.5;

  private Tuning() {}
}
