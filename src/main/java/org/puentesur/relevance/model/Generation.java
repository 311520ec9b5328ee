package org.puentesur.relevance.model;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** One build of the index in a folder of its own, made with one lexicon. */
final class Generation implements Closeable {

  private static final Logger LOG = Logger.getLogger(Generation.class.getName());
  private static final float SATURATION = 1.2f;
  private static final float LENGTH = 0.75f;
  private static final double BUFFER_MEGABYTES = 48;
  // a query looks up hundreds of tokens in each segment: few segments pay
  private static final double SEGMENTS = 4;
  private static final double SMALL_MEGABYTES = 16;

  private final Path folder;
  private final Lexicon lexicon;
  private final String madeWith;
  private final Directory directory;
  private final IndexWriter writer;
  private final VectorRows rows;
  private final SearcherManager searchers;
  private final Rarities rarities = new Rarities();

  Generation(Path folder, Lexicon lexicon, String madeWith, Vectors vectors) throws IOException {
    this.folder = folder;
    this.lexicon = lexicon;
    this.madeWith = madeWith;
    this.directory = FSDirectory.open(folder);
    this.writer = new IndexWriter(directory, config());
    this.rows = new VectorRows(vectors);
    this.searchers = new SearcherManager(writer, new Searchers(rows));
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

  /** Where its documents' vectors lie. */
  VectorRows rows() {
    return rows;
  }

  Rarities rarities() {
    return rarities;
  }

  /** A change made ready: the costly part, which needs no lock. */
  Map<UUID, List<Document>> render(Collection<RelevantText> texts) {
    Map<UUID, List<Document>> rendered = new LinkedHashMap<>();
    texts.forEach(text -> rendered.put(text.id(), Fields.of(lexicon, text)));
    return rendered;
  }

  /** Replaces the texts of the same ids; they are found after the next refresh. */
  void put(Map<UUID, List<Document>> rendered) throws IOException {
    for (Map.Entry<UUID, List<Document>> text : rendered.entrySet()) {
      writer.updateDocuments(Fields.id(text.getKey()), text.getValue());
    }
  }

  void remove(Collection<UUID> ids) throws IOException {
    writer.deleteDocuments(ids.stream().map(Fields::id).toArray(Term[]::new));
  }

  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** Makes all safe; texts that another lexicon rendered stay known as such until a rebuild. */
  void commit(long position) throws IOException {
    writer.setLiveCommitData(Generations.data(madeWith, position).entrySet());
    rows.vectors().commit();
    writer.commit();
  }

  /** Whether what is written still arrives in the folder that it was opened with. */
  boolean intact() {
    return writer.isOpen() && Files.exists(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
  }

  /** Ends it together with its files, whatever has become of these. */
  void discard() throws IOException {
    try {
      close();
    } catch (IOException | AlreadyClosedException e) {
      LOG.log(Level.FINE, "What is left of a lost index", e);
    }
    Generations.delete(folder);
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
    config.setMergePolicy(
        new TieredMergePolicy().setSegmentsPerTier(SEGMENTS).setFloorSegmentMB(SMALL_MEGABYTES));
    return config;
  }

  /** How searchers must score, too. */
  static BM25Similarity similarity() {
    return new BM25Similarity(SATURATION * BagStream.ONCE, LENGTH);
  }
}
