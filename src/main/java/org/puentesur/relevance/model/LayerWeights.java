package org.puentesur.relevance.model;

import java.util.Map;

/**
 * How much each layer counts in the sum; fitted on the development set.
 *
 * @param words weight of {@link Layer#WORDS}, and so on
 */
public record LayerWeights(double words, double lexicon, double grams, double embeddings) {

  public static final LayerWeights WITH_EMBEDDINGS = new LayerWeights(0, 1, 1, 3);
  public static final LayerWeights WITHOUT_EMBEDDINGS = new LayerWeights(0, 1, 1, 0);

  /** The weight of one layer. */
  public double of(Layer layer) {
    return switch (layer) {
      case WORDS -> words;
      case LEXICON -> lexicon;
      case GRAMS -> grams;
      case EMBEDDINGS -> embeddings;
    };
  }

  /** The weighted mean of layer scores that are each 0 to 1; a missing one counts as 0. */
  public double fuse(Map<Layer, Double> scores) {
    double sum = 0;
    double weight = 0;
    for (Layer layer : Layer.values()) {
      sum += of(layer) * scores.getOrDefault(layer, 0.0);
      weight += of(layer);
    }
    return weight == 0 ? 0 : sum / weight;
  }
}
