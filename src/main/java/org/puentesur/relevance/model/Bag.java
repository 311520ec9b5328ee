package org.puentesur.relevance.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** Tokens with how often, or how surely, each occurs. */
final class Bag {

  // the weights lie in cells, since a text adds to the same ones hundreds of times
  private final Map<String, double[]> weights = new LinkedHashMap<>();

  void add(String token, double weight) {
    weights.computeIfAbsent(token, unseen -> new double[1])[0] += weight;
  }

  /** Takes in what another says of the same thing in another language: the surer counts. */
  void unite(Bag other) {
    other.weights.forEach(
        (token, weight) -> {
          double[] here = weights.computeIfAbsent(token, unseen -> new double[1]);
          here[0] = Math.max(here[0], weight[0]);
        });
  }

  Map<String, double[]> weights() {
    return weights;
  }
}
