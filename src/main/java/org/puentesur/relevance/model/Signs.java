package org.puentesur.relevance.model;

/** The signs of a vector's parts, a bit each: enough to tell near vectors from far ones. */
final class Signs {

  /** How many words the signs of one vector take. */
  static final int WORDS = Embedder.DIMENSIONS / Long.SIZE;

  private Signs() {}

  static long[] of(float[] vector) {
    long[] signs = new long[WORDS];
    of(vector, signs, 0);
    return signs;
  }

  /** Writes them into an array from a place on. */
  static void of(float[] vector, long[] signs, int from) {
    for (int word = 0; word < WORDS; word++) {
      long bits = 0;
      for (int bit = 0; bit < Long.SIZE; bit++) {
        bits |= vector[word * Long.SIZE + bit] < 0 ? 1L << bit : 0;
      }
      signs[from + word] = bits;
    }
  }

  /** In how many signs two vectors differ. */
  static int distance(long[] many, int from, long[] signs) {
    int distance = 0;
    for (int word = 0; word < WORDS; word++) {
      distance += Long.bitCount(many[from + word] ^ signs[word]);
    }
    return distance;
  }
}
