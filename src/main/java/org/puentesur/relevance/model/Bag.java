package org.puentesur.relevance.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** Tokens with how often, or how surely, each occurs. */
final class Bag {

  private final Map<String, Double> weights = new LinkedHashMap<>();

  void add(String token, double weight) {
    weights.merge(token, weight, Double::sum);
  }

  /** Takes in what another says of the same thing in another language: the surer counts. */
  void unite(Bag other) {
    other.weights.forEach((token, weight) -> weights.merge(token, weight, Math::max));
  }

  Map<String, Double> weights() {
    return weights;
  }
}
