package org.puentesur.matching.service;

import org.puentesur.relevance.model.Hit;
import org.puentesur.relevance.model.Layer;
import org.puentesur.relevance.model.LayerScore;

/** How near two texts lie, whatever else there is to find: no score tells of other texts. */
final class Nearness {

  // how much of what a text could reach at most two texts on one matter do reach: of the demo's
  // demands and their nearest offers, one in twenty at most passes these
  private static final double BY_WORDS = .16;
  private static final double WITH_EMBEDDINGS = .5;

  private Nearness() {}

  /** 0 to 1, from the layers' absolute scores. */
  static double of(Hit hit) {
    double meaning = absolute(hit, Layer.LEXICON);
    double share =
        hit.layers().containsKey(Layer.EMBEDDINGS)
            ? (meaning + absolute(hit, Layer.EMBEDDINGS)) / 2 / WITH_EMBEDDINGS
            : meaning / BY_WORDS;
    return Math.min(1, share);
  }

  private static double absolute(Hit hit, Layer layer) {
    LayerScore score = hit.layers().get(layer);
    return score == null ? 0 : score.absolute();
  }
}
