package org.puentesur.lexicon.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puentesur.agenda.model.Topic;

/**
 * Puts the topics of a text in order: words that speak of few topics of a scheme, and terms of
 * several words, count more; a chapter steps back where a topic below it is named.
 */
public final class TopicRanking {

  private static final int MOST = 6;
  private static final double EACH_FURTHER_WORD = .5;

  // by the topic's code, each word in the spelling that comes first
  private final Map<String, Map<String, String>> words = new LinkedHashMap<>();
  // a word that names a goal and its counterpart in another scheme is no less sure of either
  private final Map<Use, Integer> breadth = new HashMap<>();
  private final Map<String, Topic> known;

  private record Use(String word, String scheme) {}

  private TopicRanking(Map<String, List<String>> said, Map<String, Topic> known) {
    this.known = known;
    said.forEach(
        (code, surfaces) -> {
          if (known.containsKey(code)) {
            words.put(code, distinct(surfaces));
          }
        });
    words.forEach(
        (code, each) ->
            each.keySet().forEach(word -> breadth.merge(use(word, code), 1, Integer::sum)));
  }

  /**
   * The surest topics, the surest first.
   *
   * @param said for each topic's code the words that say it
   * @param known the topics that exist, by code; others are left out
   */
  public static List<TopicSuggestion> of(Map<String, List<String>> said, Map<String, Topic> known) {
    return new TopicRanking(said, known).surest();
  }

  private List<TopicSuggestion> surest() {
    Set<String> above =
        words.keySet().stream().map(code -> known.get(code).parent()).collect(Collectors.toSet());
    Map<String, Double> weights = new LinkedHashMap<>();
    words.keySet().stream()
        .filter(code -> !above.contains(code))
        .forEach(code -> weights.put(code, weight(code)));
    double best = weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    return weights.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(each -> suggestion(each.getKey(), each.getValue() / best))
        .toList();
  }

  private TopicSuggestion suggestion(String code, double weight) {
    return new TopicSuggestion(
        known.get(code),
        words.get(code).entrySet().stream()
            .sorted(Comparator.comparingDouble(word -> -telling(word.getKey(), code)))
            .map(Map.Entry::getValue)
            .toList(),
        weight);
  }

  private double weight(String code) {
    return words.get(code).keySet().stream().mapToDouble(word -> telling(word, code)).sum();
  }

  private double telling(String word, String code) {
    long further = Stream.of(word.split("\\s+")).count() - 1;
    return (1 + EACH_FURTHER_WORD * further) / Math.sqrt(breadth.get(use(word, code)));
  }

  private Use use(String word, String code) {
    return new Use(word, known.get(code).scheme());
  }

  private static Map<String, String> distinct(List<String> surfaces) {
    Map<String, String> distinct = new TreeMap<>();
    surfaces.forEach(each -> distinct.putIfAbsent(each.toLowerCase(Locale.ROOT), each));
    return distinct;
  }
}
