package org.puentesur.relevance.model;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.puentesur.platform.text.Language;

/** Computes the vectors that an index waits for; the index itself stays as it is. */
final class Embedding {

  private final Lexicon lexicon;
  private final VectorRows rows;
  private final Embeddings embeddings;

  Embedding(Generation generation, Embeddings embeddings) {
    this.lexicon = generation.lexicon();
    this.rows = generation.rows();
    this.embeddings = embeddings;
  }

  /** Gives some documents their vectors and says to how many. */
  int of(IndexSearcher searcher, int most) throws IOException {
    int done = 0;
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      int[] waiting = rows.waiting(segment).limit(most - done).toArray();
      embed(segment, waiting);
      done += waiting.length;
    }
    return done;
  }

  private void embed(LeafReaderContext segment, int[] documents) throws IOException {
    AtomicIntegerArray of = rows.of(segment);
    BinaryDocValues digests = segment.reader().getBinaryDocValues(Fields.DIGEST);
    for (int at : documents) {
      digests.advance(at);
      UUID digest = VectorRows.digest(digests.binaryValue());
      Language language = Fields.language(segment, segment.docBase + at);
      of.set(at, row(digest, language, segment.reader().storedFields().document(at)));
    }
  }

  private int row(UUID digest, Language language, Document said) throws IOException {
    int known = rows.vectors().row(digest);
    if (known != Vectors.NONE) {
      return known;
    }
    String english = Rendering.of(lexicon, language, Fields.said(said)).english();
    // another lexicon rendered it then: the rebuild that this asks for will name it anew
    return digest.equals(Vectors.digest(english))
        ? rows.vectors().put(digest, embeddings.of(english).orElseThrow())
        : VectorRows.NEVER;
  }
}
