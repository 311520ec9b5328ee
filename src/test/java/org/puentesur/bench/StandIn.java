package org.puentesur.bench;

import java.util.Random;

/**
 * Stands in for the model where a hundred thousand vectors would take half an hour: the words of a
 * text, each in a direction of its own, so that texts that share words lie near.
 */
final class StandIn {

  private static final int DIMENSIONS = 384;

  private StandIn() {}

  static float[] of(String english) {
    float[] sum = new float[DIMENSIONS];
    for (String word : english.split(" ")) {
      Random direction = new Random(word.hashCode());
      for (int at = 0; at < DIMENSIONS; at++) {
        sum[at] += direction.nextFloat() - .5f;
      }
    }
    double square = 0;
    for (float part : sum) {
      square += part * part;
    }
    for (int at = 0; at < DIMENSIONS; at++) {
      sum[at] /= (float) Math.sqrt(square);
    }
    return sum;
  }
}
