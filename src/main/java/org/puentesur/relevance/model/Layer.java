package org.puentesur.relevance.model;

/** A way of telling how near two texts are. */
public enum Layer {
  /** Shared words of one language. */
  WORDS,
  /** Shared meanings through the lexicon, in Spanish as the pivot. */
  LEXICON,
  /** Shared runs of four letters of the pivot text: cognates and inflections. */
  GRAMS,
  /** Nearness of the sentence embeddings of the English renderings. */
  EMBEDDINGS
}
