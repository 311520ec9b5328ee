package org.puentesur.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.puentesur.relevance.model.LayerWeights;

/** Prints MRR@10 and recall@1 of every layer, pair by pair of languages. */
final class EvaluationTable {

  private EvaluationTable() {}

  static void print(Evaluation evaluation, boolean embeddings) {
    System.out.printf("%n%s: MRR@10 (recall@1)%n", evaluation.set().name());
    Map<String, LayerWeights> layers = layers(embeddings);
    System.out.printf("%-22s", "");
    layers.keySet().forEach(name -> System.out.printf("%16s", name));
    System.out.println();
    for (Evaluation.Pair pair : evaluation.pairs()) {
      row(pair.toString(), layers, weights -> evaluation.figures(pair, weights));
    }
    row("mean across languages", layers, weights -> evaluation.mean(weights, true));
    row("mean within languages", layers, weights -> evaluation.mean(weights, false));
  }

  private interface Figure {
    Evaluation.Figures of(LayerWeights weights);
  }

  private static void row(String name, Map<String, LayerWeights> layers, Figure figure) {
    System.out.printf("%-22s", name);
    for (LayerWeights weights : layers.values()) {
      Evaluation.Figures figures = figure.of(weights);
      System.out.printf(Locale.ROOT, "%9.3f (%.2f)", figures.reciprocalRank(), figures.first());
    }
    System.out.println();
  }

  private static Map<String, LayerWeights> layers(boolean embeddings) {
    Map<String, LayerWeights> layers = new LinkedHashMap<>();
    layers.put("words", new LayerWeights(1, 0, 0, 0));
    layers.put("lexicon", new LayerWeights(0, 1, 0, 0));
    layers.put("grams", new LayerWeights(0, 0, 1, 0));
    layers.put("without embedd.", LayerWeights.WITHOUT_EMBEDDINGS);
    if (embeddings) {
      layers.put("embeddings", new LayerWeights(0, 0, 0, 1));
      layers.put("fused", LayerWeights.WITH_EMBEDDINGS);
    } else {
      System.out.println("No embeddings on this machine: the layers of pure Java alone.");
    }
    return layers;
  }
}
