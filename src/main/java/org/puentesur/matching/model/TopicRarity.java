package org.puentesur.matching.model;

import java.util.Map;

/**
 * How rarely a topic is offered, by what is published: a provider of a rare one is worth more.
 *
 * @param offered in how many published offers each topic stands
 * @param offers how many there are
 */
public record TopicRarity(Map<String, Long> offered, long offers) {

  /** Where nothing is known every topic weighs the same. */
  public static final TopicRarity UNKNOWN = new TopicRarity(Map.of(), 0);

  private static final double FEW = .05;
  // of three offers one is no rarity
  private static final int ENOUGH_TO_TELL = 20;

  /** Inverse document frequency as BM25 has it (Robertson and Zaragoza 2009); above zero. */
  public double weight(String topic) {
    long with = offered.getOrDefault(topic, 0L);
    return Math.log1p((offers - with + .5) / (with + .5));
  }

  /** Whether at most one offer in twenty is about it. */
  public boolean rare(String topic) {
    return offers >= ENOUGH_TO_TELL && offered.getOrDefault(topic, 0L) <= FEW * offers;
  }
}
