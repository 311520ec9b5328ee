package org.puentesur.matching.service;

import org.puentesur.relevance.model.Hit;
import org.puentesur.relevance.model.Layer;
import org.puentesur.relevance.model.LayerScore;

/** How near two texts lie, whatever else there is to find: no score tells of other texts. */
final class Nearness {

  // of what a text could reach at most, texts of two authors on one matter reach about half
  private static final double OF_ONE_MATTER = .5;

  private Nearness() {}

  /** 0 to 1, from the layers' absolute scores. */
  static double of(Hit hit) {
    double meaning = absolute(hit, Layer.LEXICON);
    double nearness =
        hit.layers().containsKey(Layer.EMBEDDINGS)
            ? (meaning + absolute(hit, Layer.EMBEDDINGS)) / 2
            : meaning;
    return Math.min(1, nearness / OF_ONE_MATTER);
  }

  private static double absolute(Hit hit, Layer layer) {
    LayerScore score = hit.layers().get(layer);
    return score == null ? 0 : score.absolute();
  }
}
