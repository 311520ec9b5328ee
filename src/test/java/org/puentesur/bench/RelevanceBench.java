package org.puentesur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.puentesur.relevance.model.Embeddings;
import org.puentesur.relevance.model.Lexicon;
import org.puentesur.relevance.model.LexiconFiles;
import org.puentesur.relevance.model.RelevanceIndex;
import org.puentesur.relevance.model.RelevantText;
import org.puentesur.relevance.model.TagFilter;

/** How well and how fast texts are found, beside plain Lucene over the same texts. */
class RelevanceBench {

  private static final int BATCH = 1000;
  private static final int QUERIES = 300;
  private static final int WARM_UPS = 3;
  private static final int PAGE = 20;
  private static final int RAW_MOST = 1000;
  private static final List<Integer> SIZES = List.of(10_000, 50_000, 100_000, 200_000, 500_000);

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

  /**
   * {@code -Dbench.texts=500000} shows the whole table, {@code -Dbench.embeddings=true} with
   * vectors.
   */
  @Test
  void growth() throws IOException {
    System.out.printf(
        "%9s %9s %9s %9s %9s %9s %9s %9s %9s%n",
        "texts", "index s", "raw s", "embed s", "p50 ms", "p99 ms", "raw p50", "raw p99", "ratio");
    int most = Integer.getInteger("bench.texts", 100_000);
    for (int size : SIZES) {
      if (size <= most) {
        grown(size);
      }
    }
  }

  private void grown(int size) throws IOException {
    boolean embedding = Boolean.getBoolean("bench.embeddings");
    List<RelevantText> texts = new GeneratedTexts(LexiconFiles.rows()).next(size + QUERIES);
    List<RelevantText> queries = texts.subList(size, texts.size());
    try (Embeddings embeddings = embedding ? Embeddings.load() : Embeddings.none();
        RelevanceIndex index =
            new RelevanceIndex(Files.createTempDirectory("relevance"), lexicon, embeddings);
        RawLucene raw = new RawLucene(Files.createTempDirectory("raw"))) {
      long began = System.nanoTime();
      index.rebuild(
          lexicon,
          size,
          sink ->
              IntStream.range(0, (size + BATCH - 1) / BATCH)
                  .parallel()
                  .forEach(at -> sink.accept(batch(texts, at * BATCH, size))));
      double indexed = seconds(began);
      began = System.nanoTime();
      while (index.embedNext(BATCH)) {
        // until every one has its vector
      }
      double embedded = seconds(began);
      began = System.nanoTime();
      raw.put(texts.subList(0, size));
      double plainly = seconds(began);
      long[] ours = times(queries, query -> index.search(query, TagFilter.NONE, PAGE));
      long[] plain = times(queries, query -> raw.search(query, RAW_MOST));
      System.out.printf(
          Locale.ROOT,
          "%9d %9.1f %9.1f %9.1f %9.1f %9.1f %9.1f %9.1f %9.2f%n",
          size,
          indexed,
          plainly,
          embedded,
          at(ours, .5),
          at(ours, .99),
          at(plain, .5),
          at(plain, .99),
          at(ours, .5) / at(plain, .5));
    }
  }

  private static List<RelevantText> batch(List<RelevantText> texts, int from, int size) {
    return texts.subList(from, Math.min(size, from + BATCH));
  }

  private interface Ask {
    void of(RelevantText query) throws IOException;
  }

  private static long[] times(List<RelevantText> queries, Ask ask) throws IOException {
    for (int warming = 0; warming < WARM_UPS; warming++) {
      for (RelevantText query : queries) {
        ask.of(query);
      }
    }
    LongStream.Builder times = LongStream.builder();
    for (RelevantText query : queries) {
      long began = System.nanoTime();
      ask.of(query);
      times.add(System.nanoTime() - began);
    }
    long[] sorted = times.build().toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) (share * (sorted.length - 1))] / 1e6;
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
