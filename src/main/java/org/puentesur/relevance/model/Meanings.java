package org.puentesur.relevance.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the terms of a language mean, by their stems or by their roots. */
final class Meanings {

  private final Map<String, List<Sense>> senses = new HashMap<>();
  private final Map<String, Meaning> ready = new HashMap<>();

  /** Adds a sense, while the lexicon is read. */
  void put(String key, Sense sense) {
    List<Sense> known = senses.computeIfAbsent(key, unseen -> new ArrayList<>(1));
    if (known.stream().noneMatch(other -> other.concept() == sense.concept())) {
      known.add(sense);
      known.sort(Comparator.comparingInt(Sense::rank));
    }
  }

  /** Ends the reading. */
  void close() {
    senses.forEach((key, meanings) -> ready.put(key, Meaning.of(meanings)));
    senses.clear();
  }

  Meaning meaning(String key) {
    return ready.getOrDefault(key, Meaning.UNKNOWN);
  }
}
