package org.puentesur.relevance.model;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/**
 * How much tokens tell, by the number of documents that have them.
 *
 * <p>Remembered until the index has grown or shrunk by a twentieth: a query asks for hundreds, and
 * a count that is a little old only chooses among them. One that nothing had is asked for again, so
 * that a new word is found at once.
 */
final class Rarities {

  private static final int MOST = 200_000;
  private static final double DRIFT = 0.05;

  private volatile Counted counted = new Counted(0, new ConcurrentHashMap<>());

  private record Counted(int documents, Map<Term, Integer> frequencies) {

    boolean fits(int now) {
      return Math.abs(now - documents) <= DRIFT * documents && frequencies.size() < MOST;
    }
  }

  /** As BM25 counts it; 0 for a token that no document has. */
  double of(IndexSearcher searcher, Term term) throws IOException {
    int documents = searcher.getIndexReader().numDocs();
    Counted now = counted;
    if (!now.fits(documents)) {
      now = new Counted(documents, new ConcurrentHashMap<>());
      counted = now;
    }
    Integer frequency = now.frequencies().get(term);
    if (frequency == null) {
      frequency = searcher.getIndexReader().docFreq(term);
      if (frequency == 0) {
        return 0;
      }
      now.frequencies().put(term, frequency);
    }
    double all = Math.max(documents, frequency);
    return Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5));
  }
}
