package org.puentesur.bench;

import org.puentesur.relevance.model.LayerWeights;

/**
 * Finds the layer weights that serve a set best, by trying a grid: how the shipped ones came about.
 */
final class WeightFitting {

  private static final double[] WORDS = {0, 0.2, 0.5};
  private static final double[] STEPS = {0, 0.25, 0.5, 0.75, 1, 1.5, 2};
  private static final double[] EMBEDDINGS = {0, 1, 1.5, 2, 2.5, 3, 4};

  private WeightFitting() {}

  /** The best weights, with embeddings or without. */
  static LayerWeights best(Evaluation evaluation, boolean embeddings) {
    LayerWeights best = null;
    double reached = -1;
    for (double words : WORDS) {
      for (double lexicon : STEPS) {
        for (double grams : STEPS) {
          for (double vector : embeddings ? EMBEDDINGS : new double[] {0}) {
            LayerWeights weights = new LayerWeights(words, lexicon, grams, vector);
            double here = evaluation.mean(weights, true).reciprocalRank();
            if (here > reached) {
              reached = here;
              best = weights;
            }
          }
        }
      }
    }
    return best;
  }
}
