package org.puentesur.relevance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LayerWeightsTest {

  @Test
  void fuses_by_the_weighted_mean() {
    LayerWeights weights = new LayerWeights(0, 1, 1, 2);

    assertThat(weights.fuse(Map.of(Layer.LEXICON, 0.5, Layer.EMBEDDINGS, 1.0)))
        .isEqualTo(0.625, within(1e-9));
  }

  @Test
  void the_best_in_every_layer_reaches_one() {
    Map<Layer, Double> best =
        Map.of(Layer.WORDS, 1.0, Layer.LEXICON, 1.0, Layer.GRAMS, 1.0, Layer.EMBEDDINGS, 1.0);

    assertThat(LayerWeights.WITH_EMBEDDINGS.fuse(best)).isEqualTo(1, within(1e-9));
  }

  @Test
  void nothing_scores_nothing() {
    assertThat(LayerWeights.WITHOUT_EMBEDDINGS.fuse(Map.of())).isZero();
  }
}
