package org.puentesur.relevance.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Puts candidates in order: each layer by the query's best, all of them summed by their weights.
 */
final class Ranking {

  private final Candidates candidates;
  private final Map<Layer, Double> ceilings = new EnumMap<>(Layer.class);
  private final Map<Layer, Double> best = new EnumMap<>(Layer.class);
  private final LayerWeights with;
  private final LayerWeights without;

  /** A document with its score and what each layer says. */
  record Ranked(int document, double score, Map<Layer, LayerScore> layers) {}

  Ranking(Question question, Candidates candidates, LayerWeights with, LayerWeights without) {
    this.candidates = candidates;
    this.with = with;
    this.without = without;
    question.byWords().forEach(asked -> ceilings.put(asked.layer(), asked.ceiling()));
    ceilings.put(Layer.EMBEDDINGS, 1.0);
    for (Layer layer : Layer.values()) {
      best.put(layer, best(candidates.scores(layer)));
    }
  }

  /** All that score, the best first. */
  List<Ranked> best() {
    List<Ranked> ranked = new ArrayList<>();
    for (int at = 0; at < candidates.documents().length; at++) {
      Ranked one = ranked(at);
      if (one.score() > 0) {
        ranked.add(one);
      }
    }
    ranked.sort(
        Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::document));
    return ranked;
  }

  private Ranked ranked(int at) {
    Map<Layer, LayerScore> layers = new EnumMap<>(Layer.class);
    Map<Layer, Double> relative = new EnumMap<>(Layer.class);
    for (Layer layer : Layer.values()) {
      double score = candidates.scores(layer)[at];
      if (score > 0) {
        LayerScore of =
            new LayerScore(score / best.get(layer), Math.min(1, score / ceilings.get(layer)));
        layers.put(layer, of);
        relative.put(layer, of.relative());
      }
    }
    // one that waits for its vector is judged by words alone, not as one that is far off
    boolean embedded =
        best.get(Layer.EMBEDDINGS) > 0 && !Float.isNaN(candidates.scores(Layer.EMBEDDINGS)[at]);
    return new Ranked(
        candidates.documents()[at], (embedded ? with : without).fuse(relative), layers);
  }

  private static double best(float[] scores) {
    double best = 0;
    for (float score : scores) {
      if (score > best) {
        best = score;
      }
    }
    return best;
  }
}
