package org.puentesur.relevance.model;

/**
 * How a text is rendered; the values were found on the development set.
 *
 * @param title how many times a word of the title counts
 * @param decay what each further sense, and each further equivalent, weighs of the one before
 * @param synonym what the synonyms of a Spanish word weigh beside it
 * @param concept what the meaning itself weighs as a token of its own
 */
record Tuning(double title, double decay, double synonym, double concept) {

  static final Tuning FITTED =
      new Tuning(
          Double.parseDouble(System.getProperty("t.title", "2")),
          Double.parseDouble(System.getProperty("t.decay", "0.5")),
          Double.parseDouble(System.getProperty("t.synonym", "0.3")),
          Double.parseDouble(System.getProperty("t.concept", "0.5")));
}
