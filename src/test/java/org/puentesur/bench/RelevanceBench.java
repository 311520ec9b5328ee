package org.puentesur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.puentesur.relevance.model.Embeddings;
import org.puentesur.relevance.model.Lexicon;
import org.puentesur.relevance.model.LexiconFiles;
import org.puentesur.relevance.model.RelevantText;

/** How well and how fast texts are found, beside plain Lucene over the same texts. */
class RelevanceBench {

  private static final int QUERIES = 300;
  private static final int PAGE = 20;
  private static final int RAW_MOST = 1000;

  private final Lexicon lexicon = new Lexicon(LexiconFiles.rows());

  /** {@code -Deval.folder=one,other}: any folders in the evaluation format; reads nothing else. */
  @Test
  void quality() throws IOException {
    String folders = System.getProperty("eval.folder", "");
    if (folders.isBlank()) {
      System.out.println("No -Deval.folder given: the quality of relevance was not measured.");
      return;
    }
    try (Embeddings embeddings = Embeddings.load()) {
      for (String folder : folders.split(",")) {
        EvaluationSet set = EvaluationSet.read(Path.of(folder));
        EvaluationTable.print(Evaluation.of(set, lexicon, embeddings), embeddings.available());
      }
    }
  }

  /** {@code -Dbench.texts=10000,500000} chooses the sizes. */
  @Test
  void growth() throws IOException {
    System.out.printf(
        "%9s %9s %9s %9s %9s %9s %9s %9s %9s%n",
        "texts",
        "index s",
        "raw s",
        "vectors s",
        "p50 ms",
        "p99 ms",
        "raw p50",
        "raw p99",
        "ratio");
    for (String size : System.getProperty("bench.texts", "10000,50000,100000").split(",")) {
      try (FilledIndex filled = new FilledIndex(Integer.parseInt(size), QUERIES)) {
        long[] ours = Times.of(filled.queries(), filled::page);
        long[] plain = Times.of(filled.queries(), query -> filled.raw().search(query, RAW_MOST));
        System.out.printf(
            Locale.ROOT,
            "%9s %9.1f %9.1f %9.1f %9.1f %9.1f %9.1f %9.1f %9.2f%n",
            size,
            filled.indexed(),
            filled.plainly(),
            filled.embedded(),
            Times.at(ours, .5),
            Times.at(ours, .99),
            Times.at(plain, .5),
            Times.at(plain, .99),
            Times.at(ours, .5) / Times.at(plain, .5));
      }
    }
  }

  /** Ten thousand demands, the nearest twenty of a hundred thousand offers for each. */
  @Test
  void many() throws IOException {
    int size = Integer.getInteger("bench.offers", 100_000);
    int demands = Integer.getInteger("bench.demands", 10_000);
    try (FilledIndex filled = new FilledIndex(size, demands)) {
      double ours = Times.seconds(filled.queries(), query -> filled.nearest(query, PAGE));
      double plain = Times.seconds(filled.queries(), query -> filled.raw().search(query, PAGE));
      System.out.printf(
          Locale.ROOT,
          "%d demands by %d offers, the nearest %d each: %.1f s, plain Lucene %.1f s, ratio %.2f%n",
          demands,
          size,
          PAGE,
          ours,
          plain,
          ours / plain);
    }
  }

  /** What the model takes for a text that was never seen, alone on one thread. */
  @Test
  void model() throws IOException {
    List<RelevantText> texts = new GeneratedTexts(LexiconFiles.rows()).next(QUERIES, "kind:DEMAND");
    try (Embeddings embeddings = Embeddings.load()) {
      long[] times =
          Times.of(texts, text -> embeddings.of(text.wordings().values().toString()).orElseThrow());
      System.out.printf(
          Locale.ROOT,
          "One text's vector: p50 %.1f ms, p99 %.1f ms%n",
          Times.at(times, .5),
          Times.at(times, .99));
    }
  }
}
