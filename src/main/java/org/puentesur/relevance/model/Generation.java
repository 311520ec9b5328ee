package org.puentesur.relevance.model;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** One build of the index in a folder of its own, made with one lexicon. */
final class Generation implements Closeable {

  private static final float SATURATION = Float.parseFloat(System.getProperty("t.k1", "1.2"));
  private static final float LENGTH = Float.parseFloat(System.getProperty("t.b", "0.75"));
  private static final double BUFFER_MEGABYTES = 48;

  private final Path folder;
  private final Lexicon lexicon;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  Generation(Path folder, Lexicon lexicon) throws IOException {
    this.folder = folder;
    this.lexicon = lexicon;
    this.directory = FSDirectory.open(folder);
    this.writer = new IndexWriter(directory, config());
    this.searchers = new SearcherManager(writer, new Searchers());
  }

  Path folder() {
    return folder;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  SearcherManager searchers() {
    return searchers;
  }

  /** Replaces the texts of the same ids; they are found once this returns. */
  void put(Collection<RelevantText> texts) throws IOException {
    for (RelevantText text : texts) {
      List<Document> wordings = new ArrayList<>();
      text.wordings()
          .forEach(
              (language, said) ->
                  wordings.add(Fields.waiting(lexicon, text.id(), language, said, text.tags())));
      writer.updateDocuments(new Term(Fields.ID, text.id().toString()), wordings);
    }
    searchers.maybeRefreshBlocking();
  }

  void remove(Collection<UUID> ids) throws IOException {
    writer.deleteDocuments(
        ids.stream().map(id -> new Term(Fields.ID, id.toString())).toArray(Term[]::new));
    searchers.maybeRefreshBlocking();
  }

  /** Some of the wordings that have no vector yet. */
  List<Document> waiting(int most) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      List<Document> documents = new ArrayList<>();
      for (ScoreDoc one :
          searcher.search(new TermQuery(new Term(Fields.PENDING, Fields.YES)), most).scoreDocs) {
        documents.add(searcher.storedFields().document(one.doc));
      }
      return documents;
    } finally {
      searchers.release(searcher);
    }
  }

  /** Gives wordings their vectors, save those that were replaced or removed in the meantime. */
  void embed(Map<Document, float[]> vectors) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      for (Map.Entry<Document, float[]> one : vectors.entrySet()) {
        Term edition = new Term(Fields.EDITION, one.getKey().get(Fields.EDITION));
        if (searcher.count(new TermQuery(edition)) == 1) {
          writer.updateDocument(edition, Fields.embedded(lexicon, one.getKey(), one.getValue()));
        }
      }
    } finally {
      searchers.release(searcher);
    }
    searchers.maybeRefreshBlocking();
  }

  void commit(Map<String, String> data) throws IOException {
    writer.setLiveCommitData(new HashMap<>(data).entrySet());
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.rollback();
    directory.close();
  }

  private static IndexWriterConfig config() {
    IndexWriterConfig config = new IndexWriterConfig();
    config.setSimilarity(similarity());
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    config.setCodec(
        new Lucene912Codec() {
          @Override
          public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return new Lucene99HnswScalarQuantizedVectorsFormat();
          }
        });
    return config;
  }

  static BM25Similarity similarity() {
    return new BM25Similarity(SATURATION * BagStream.ONCE, LENGTH);
  }
}
