package org.puentesur.relevance.model;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * The documents that some layer thinks near, each with the exact score that every layer gives it.
 */
final class Candidates {

  private final IndexSearcher searcher;
  private final int[] documents;
  private final Map<Layer, float[]> scores = new EnumMap<>(Layer.class);

  Candidates(IndexSearcher searcher, TreeSet<Integer> documents) {
    this.searcher = searcher;
    this.documents = documents.stream().mapToInt(Integer::intValue).toArray();
  }

  int[] documents() {
    return documents;
  }

  /** A layer's score of each document; NaN where a vector is missing, which is not a far one. */
  float[] scores(Layer layer) {
    return scores.computeIfAbsent(layer, unasked -> new float[documents.length]);
  }

  /** Scores token by token, which is quicker over few documents than all tokens side by side. */
  void score(LayerQuery asked) throws IOException {
    float[] found = new float[documents.length];
    for (LayerQuery.Token token : asked.tokens()) {
      Weight weight =
          searcher.createWeight(searcher.rewrite(token.query(1)), ScoreMode.COMPLETE, 1);
      int at = 0;
      while (at < documents.length) {
        LeafReaderContext leaf = segment(documents[at]);
        int end = endOf(leaf, at);
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null) {
          score(scorer, leaf.docBase, at, end, found);
        }
        at = end;
      }
    }
    scores.put(asked.layer(), found);
  }

  private void score(Scorer scorer, int base, int from, int end, float[] found) throws IOException {
    DocIdSetIterator matching = scorer.iterator();
    int here = -1;
    for (int at = from; at < end; at++) {
      int document = documents[at] - base;
      if (here < document) {
        here = matching.advance(document);
      }
      if (here == document) {
        found[at] += scorer.score();
      }
    }
  }

  void score(VectorRows rows, float[] vector) throws IOException {
    float[] found = new float[documents.length];
    for (int at = 0; at < documents.length; at++) {
      found[at] = rows.score(searcher, documents[at], vector);
    }
    scores.put(Layer.EMBEDDINGS, found);
  }

  /** The segment that a document lies in. */
  LeafReaderContext segment(int document) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }

  private int endOf(LeafReaderContext leaf, int from) {
    int past = leaf.docBase + leaf.reader().maxDoc();
    int end = Arrays.binarySearch(documents, from, documents.length, past);
    return end < 0 ? -end - 1 : end;
  }
}
