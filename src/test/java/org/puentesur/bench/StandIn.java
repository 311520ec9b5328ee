package org.puentesur.bench;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands in for the model where a hundred thousand vectors would take half an hour: the words of a
 * text, each in a direction of its own, so that texts that share words lie near.
 */
final class StandIn {

  private static final int DIMENSIONS = 384;

  private static final Map<String, float[]> DIRECTIONS = new ConcurrentHashMap<>();

  private StandIn() {}

  private static float[] direction(String word) {
    Random random = new Random(word.hashCode());
    float[] direction = new float[DIMENSIONS];
    for (int at = 0; at < DIMENSIONS; at++) {
      direction[at] = random.nextFloat() - .5f;
    }
    return direction;
  }

  static float[] of(String english) {
    float[] sum = new float[DIMENSIONS];
    for (String word : english.split(" ")) {
      float[] direction = DIRECTIONS.computeIfAbsent(word, StandIn::direction);
      for (int at = 0; at < DIMENSIONS; at++) {
        sum[at] += direction[at];
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
