package org.puentesur.relevance.model;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;

/** Makes searchers that score as the index was written. */
final class Searchers extends SearcherFactory {

  @Override
  public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
    IndexSearcher searcher = super.newSearcher(reader, previous);
    searcher.setSimilarity(Generation.similarity());
    return searcher;
  }
}
