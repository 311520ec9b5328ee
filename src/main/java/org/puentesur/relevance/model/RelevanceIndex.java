package org.puentesur.relevance.model;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.puentesur.platform.text.Language;

/**
 * Finds, in any of four languages, the texts that speak of what another text speaks of.
 *
 * <p>Reads run beside each other and beside writes; writes wait for each other.
 */
public final class RelevanceIndex implements Closeable {

  private final Generations generations;
  private final Embeddings embeddings;
  // a rebuild's source may write on several threads; whatever else writes does so alone
  private final ReadWriteLock order = new ReentrantReadWriteLock();
  private volatile Generation current;
  private Rebuild rebuild;
  // the one that a search found damaged, if any
  private volatile Generation damaged;

  /** Opens the index of a folder; what is missing, damaged or of another version starts empty. */
  public RelevanceIndex(Path folder, Lexicon lexicon, Embeddings embeddings) {
    this.embeddings = embeddings;
    this.generations = Io.get(() -> new Generations(folder));
    this.current = Io.get(() -> generations.open(lexicon));
  }

  /** The lexicon that searches go by. */
  public Lexicon lexicon() {
    return current.lexicon();
  }

  /** Takes texts in, in place of what was known under their ids; found once this returns. */
  public void put(Collection<RelevantText> texts) {
    Generation rendering = current;
    Map<UUID, List<Document>> rendered = rendering.render(texts);
    write(
        generation -> generation.put(generation == rendering ? rendered : generation.render(texts)),
        texts.stream().map(RelevantText::id).toList());
  }

  /** Forgets texts; not found any more once this returns. */
  public void remove(Collection<UUID> ids) {
    write(generation -> generation.remove(ids), ids);
  }

  /** The texts nearest to a query that its filter lets through, the best first. */
  public List<Hit> search(RelevantText query, TagFilter filter, int most) {
    return search(
        query, filter, most, LayerWeights.WITH_EMBEDDINGS, LayerWeights.WITHOUT_EMBEDDINGS);
  }

  /**
   * The same by other weights than the fitted ones.
   *
   * @param with for texts that have their vector
   * @param without for those that wait for it, and where there are no embeddings
   */
  public List<Hit> search(
      RelevantText query, TagFilter filter, int most, LayerWeights with, LayerWeights without) {
    return read(
        (generation, searcher) -> {
          Question question = Question.of(searcher, generation, embeddings, query);
          return new Search(searcher, generation, question, filter, this::said)
              .find(with, without, most);
        });
  }

  private Optional<Wording> said(UUID id, Language language) {
    return read(
        (generation, searcher) -> {
          List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
          for (ScoreDoc one :
              searcher.search(new TermQuery(Fields.id(id)), Language.values().length).scoreDocs) {
            LeafReaderContext segment = segments.get(ReaderUtil.subIndex(one.doc, segments));
            if (Fields.language(segment, one.doc) == language) {
              return Optional.of(Fields.said(searcher.storedFields().document(one.doc)));
            }
          }
          return Optional.empty();
        });
  }

  /** Makes all so far safe, as of a position in the caller's journal. */
  public void commit(long position) {
    alone(() -> current.commit(position));
  }

  /** Whether its files are where they were put and take writes; else only a rebuild helps. */
  public boolean intact() {
    Generation generation = current;
    return generation != damaged && generation.intact();
  }

  /** The position of the last commit; empty where the index has to be built from the start. */
  public OptionalLong position() {
    return Io.get(() -> Generations.position(current));
  }

  /**
   * Builds the index anew beside the present one, which serves and takes writes until then.
   *
   * @param position of the journal when the source began to be read
   * @param source hands over all texts, some at a time, on as many threads as it likes
   */
  public void rebuild(
      Lexicon lexicon, long position, Consumer<Consumer<Collection<RelevantText>>> source) {
    Rebuild building = begin(lexicon);
    boolean done = false;
    try {
      source.accept(building::put);
      done = true;
    } finally {
      end(building, position, done);
    }
  }

  /** Computes vectors for some of the wordings that have none; false once none is left. */
  public boolean embedNext(int batch) {
    return embeddings.available()
        && read((generation, searcher) -> new Embedding(generation, embeddings).of(searcher, batch))
            > 0;
  }

  /** How it stands. */
  public IndexState state() {
    return read(
        (generation, searcher) -> {
          int documents = searcher.getIndexReader().numDocs();
          int waiting = generation.rows().waiting(searcher.getIndexReader());
          return new IndexState(documents, documents - waiting, embeddings.available(), position());
        });
  }

  /** Ends; what was not committed is forgotten. */
  @Override
  public void close() {
    alone(
        () -> {
          current.close();
          generations.close();
        });
  }

  private Rebuild begin(Lexicon lexicon) {
    alone(
        () -> {
          if (rebuild != null) {
            throw new IllegalStateException("the index is being rebuilt already");
          }
          rebuild = new Rebuild(generations.next(lexicon), order.readLock());
        });
    return rebuild;
  }

  private void end(Rebuild building, long position, boolean done) {
    alone(
        () -> {
          rebuild = null;
          Generation left = building.generation();
          try {
            if (done) {
              left.commit(position);
              left.refresh();
              left = current;
              current = building.generation();
            }
          } finally {
            left.discard();
          }
        });
  }

  private void write(Write change, Collection<UUID> ids) {
    alone(
        () -> {
          change.to(current);
          current.refresh();
          if (rebuild != null) {
            rebuild.touch(ids);
            change.to(rebuild.generation());
          }
        });
  }

  private void alone(Io.Step change) {
    Io.locked(order.writeLock(), change);
  }

  private <T> T read(Read<T> read) {
    return Io.get(
        () -> {
          Generation generation = current;
          IndexSearcher searcher = acquire(generation);
          while (searcher == null) {
            generation = current;
            searcher = acquire(generation);
          }
          try {
            return read.from(generation, searcher);
          } catch (CorruptIndexException e) {
            damaged = generation;
            throw e;
          } finally {
            generation.searchers().release(searcher);
          }
        });
  }

  /** Null where another generation took over between naming it and asking it. */
  private IndexSearcher acquire(Generation generation) throws IOException {
    try {
      return generation.searchers().acquire();
    } catch (AlreadyClosedException e) {
      if (generation == current) {
        throw e;
      }
      return null;
    }
  }

  private interface Write {
    void to(Generation generation) throws IOException;
  }

  private interface Read<T> {
    T from(Generation generation, IndexSearcher searcher) throws IOException;
  }
}
