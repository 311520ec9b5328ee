package org.puentesur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.puentesur.relevance.model.RelevantText;

/** How long questions take, once the machine is warm. */
final class Times {

  private static final int WARM_UPS = 3;

  private Times() {}

  interface Ask {
    void of(RelevantText query) throws IOException;
  }

  /** Nanoseconds of each, one after the other, the shortest first. */
  static long[] of(List<RelevantText> queries, Ask ask) throws IOException {
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

  /** Milliseconds within which a share of them ended. */
  static double at(long[] sorted, double share) {
    return sorted[(int) (share * (sorted.length - 1))] / 1e6;
  }

  /** Seconds for all of them on all processors. */
  static double seconds(List<RelevantText> queries, Ask ask) {
    long began = System.nanoTime();
    queries.parallelStream()
        .forEach(
            query -> {
              try {
                ask.of(query);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return since(began);
  }

  static double since(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
