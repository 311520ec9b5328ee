package org.puentesur.relevance.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/**
 * Finds the documents whose vectors lie nearest: a glance at the signs of all, a look at the
 * vectors of those that seem near.
 */
final class NearVectors {

  // signs tell roughly: so many times more are looked at than wanted
  private static final int MARGIN = 4;
  private static final int DOCUMENT_BITS = 32;

  private final VectorRows rows;
  private final float[] vector;
  private final long[] signs;
  private final int[] histogram = new int[Embedder.DIMENSIONS + 1];
  // distance and document of each in one number
  private long[] glances = new long[1024];
  private int seen;

  NearVectors(VectorRows rows, float[] vector) {
    this.rows = rows;
    this.vector = vector;
    this.signs = Signs.of(vector);
  }

  /** The nearest of those that a query allows, in no order. */
  IntStream find(IndexSearcher searcher, Query allowed, int most) throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(allowed), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(segment);
      if (scorer != null) {
        glance(segment, scorer.iterator());
      }
    }
    return look(searcher, most);
  }

  private void glance(LeafReaderContext segment, DocIdSetIterator allowed) throws IOException {
    AtomicIntegerArray of = rows.of(segment);
    Bits living = segment.reader().getLiveDocs();
    for (int at = allowed.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = allowed.nextDoc()) {
      int row = of.get(at);
      if (row >= 0 && (living == null || living.get(at))) {
        int distance = rows.vectors().distance(row, signs);
        histogram[distance]++;
        glances = seen == glances.length ? Arrays.copyOf(glances, 2 * seen) : glances;
        glances[seen++] = (long) distance << DOCUMENT_BITS | segment.docBase + at;
      }
    }
  }

  private IntStream look(IndexSearcher searcher, int most) throws IOException {
    int far = horizon(MARGIN * most);
    List<ScoreDoc> near = new ArrayList<>();
    for (int at = 0; at < seen; at++) {
      if (glances[at] >> DOCUMENT_BITS <= far) {
        int document = (int) glances[at];
        near.add(new ScoreDoc(document, rows.score(searcher, document, vector)));
      }
    }
    return near.stream()
        .sorted(Comparator.comparingDouble(one -> -one.score))
        .limit(most)
        .mapToInt(one -> one.doc);
  }

  /** The distance within which at least so many lie. */
  private int horizon(int wanted) {
    int within = 0;
    int distance = 0;
    while (distance < histogram.length - 1 && within + histogram[distance] < wanted) {
      within += histogram[distance++];
    }
    return distance;
  }
}
