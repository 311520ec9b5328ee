package org.puentesur.matching.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How near two sets of topics lie: the same topic, a linked one, or one of the same chapter. */
public final class TopicAffinity {

  private static final double LINKED = .7;
  private static final double SAME_CHAPTER = .4;

  private final Map<String, List<String>> crosswalk;
  private final TopicRarity rarity;

  public TopicAffinity(Map<String, List<String>> crosswalk, TopicRarity rarity) {
    this.crosswalk = crosswalk;
    this.rarity = rarity;
  }

  /** How near two topics lie, 0 to 1. */
  public double between(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    if (crosswalk.getOrDefault(one, List.of()).contains(other)) {
      return LINKED;
    }
    return chapter(one).equals(chapter(other)) ? SAME_CHAPTER : 0;
  }

  /** The mean over the wanted topics of the nearest topic given, rare ones first, 0 to 1. */
  public double of(Set<String> wanted, Collection<String> given) {
    double sum = 0;
    double all = 0;
    for (String topic : wanted) {
      double weight = rarity.weight(topic);
      sum += weight * given.stream().mapToDouble(each -> between(topic, each)).max().orElse(0);
      all += weight;
    }
    return all == 0 ? 0 : sum / all;
  }

  /** Whether few offers are about a topic. */
  boolean rare(String topic) {
    return rarity.rare(topic);
  }

  // the code before its last part: B of B.12, SDG-3 of SDG-3.7; TR-1 stands alone
  private static String chapter(String code) {
    int dot = code.indexOf('.');
    return dot < 0 ? code : code.substring(0, dot);
  }
}
