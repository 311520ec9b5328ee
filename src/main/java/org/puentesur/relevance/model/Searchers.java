package org.puentesur.relevance.model;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;

/** Makes searchers that score as the index was written and know where its vectors lie. */
final class Searchers extends SearcherFactory {

  private final VectorRows rows;

  Searchers(VectorRows rows) {
    this.rows = rows;
  }

  @Override
  public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
    IndexSearcher searcher = super.newSearcher(reader, previous);
    searcher.setSimilarity(Generation.similarity());
    for (LeafReaderContext segment : reader.leaves()) {
      rows.of(segment);
    }
    return searcher;
  }
}
