package org.puentesur.relevance.model;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;

/** Where the vector of each document lies; looked up once a segment, noted as vectors come. */
final class VectorRows {

  /** The vector is still to be computed. */
  static final int WAITING = Vectors.NONE;

  /** There is none and none to wait for. */
  static final int NEVER = -2;

  private final Vectors vectors;
  private final Map<IndexReader.CacheKey, AtomicIntegerArray> known = new ConcurrentHashMap<>();

  VectorRows(Vectors vectors) {
    this.vectors = vectors;
  }

  /** The vector of an English text, computed where it is not known yet. */
  Optional<float[]> vector(Embeddings embeddings, String english) {
    int row = vectors.row(Vectors.digest(english));
    return embeddings.available() && row != Vectors.NONE
        ? Optional.of(vectors.vector(row))
        : embeddings.of(english);
  }

  Vectors vectors() {
    return vectors;
  }

  /** The row of each document of a segment, {@link #WAITING} or {@link #NEVER}. */
  AtomicIntegerArray of(LeafReaderContext segment) throws IOException {
    IndexReader.CacheHelper life = segment.reader().getCoreCacheHelper();
    AtomicIntegerArray rows = known.get(life.getKey());
    if (rows == null) {
      rows = look(segment);
      AtomicIntegerArray other = known.putIfAbsent(life.getKey(), rows);
      if (other != null) {
        return other;
      }
      life.addClosedListener(known::remove);
    }
    return rows;
  }

  /** How near the vector of a document points; NaN where it has none. */
  float score(IndexSearcher searcher, int document, float[] vector) throws IOException {
    List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
    int row = of(segment).get(document - segment.docBase);
    return row < 0 ? Float.NaN : Math.max(0, VectorUtil.dotProduct(vector, vectors.vector(row)));
  }

  /** How many documents wait for their vector. */
  int waiting(IndexReader reader) throws IOException {
    int waiting = 0;
    for (LeafReaderContext segment : reader.leaves()) {
      waiting += (int) waiting(segment).count();
    }
    return waiting;
  }

  /** The documents of a segment that wait for their vector. */
  IntStream waiting(LeafReaderContext segment) throws IOException {
    AtomicIntegerArray of = of(segment);
    Bits living = segment.reader().getLiveDocs();
    return IntStream.range(0, of.length())
        .filter(at -> of.get(at) == WAITING && (living == null || living.get(at)));
  }

  private AtomicIntegerArray look(LeafReaderContext segment) throws IOException {
    int[] rows = new int[segment.reader().maxDoc()];
    Arrays.fill(rows, NEVER);
    each(segment, (document, digest) -> rows[document] = vectors.row(digest));
    return new AtomicIntegerArray(rows);
  }

  /** Hands over the documents of a segment that have a digest. */
  static void each(LeafReaderContext segment, BiConsumer<Integer, UUID> taker) throws IOException {
    BinaryDocValues digests = segment.reader().getBinaryDocValues(Fields.DIGEST);
    while (digests != null && digests.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
      taker.accept(digests.docID(), digest(digests.binaryValue()));
    }
  }

  static UUID digest(BytesRef bytes) {
    return UUID.fromString(bytes.utf8ToString());
  }
}
