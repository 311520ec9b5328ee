package org.puentesur.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.puentesur.relevance.model.Embeddings;
import org.puentesur.relevance.model.Hit;
import org.puentesur.relevance.model.Lexicon;
import org.puentesur.relevance.model.LexiconFiles;
import org.puentesur.relevance.model.RelevanceIndex;
import org.puentesur.relevance.model.RelevantText;
import org.puentesur.relevance.model.TagFilter;

/** Generated offers and demands in an index with vectors, the offers in plain Lucene as well. */
final class FilledIndex implements Closeable {

  private static final int BATCH = 1000;
  private static final TagFilter OFFERS = TagFilter.NONE.withAny("kind:OFFER");

  private final Lexicon lexicon = new Lexicon(LexiconFiles.rows());
  private final RelevanceIndex index;
  private final RawLucene raw = new RawLucene(Files.createTempDirectory("raw"));
  private final GeneratedPage page = new GeneratedPage();
  private final List<RelevantText> queries;
  private final double indexed;
  private final double embedded;
  private final double plainly;

  FilledIndex(int offers, int demands) throws IOException {
    GeneratedTexts generated = new GeneratedTexts(LexiconFiles.rows());
    List<RelevantText> texts = generated.next(offers, "kind:OFFER");
    queries = generated.next(demands, "kind:DEMAND");
    index =
        new RelevanceIndex(
            Files.createTempDirectory("relevance"), lexicon, Embeddings.by(StandIn::of));
    long began = System.nanoTime();
    index.rebuild(
        lexicon,
        offers,
        sink ->
            IntStream.range(0, (offers + BATCH - 1) / BATCH)
                .parallel()
                .forEach(at -> sink.accept(batch(texts, at))));
    indexed = Times.since(began);
    // a demand is matched once it is published, and its text lies in the index then
    for (int at = 0; at * BATCH < demands; at++) {
      index.put(batch(queries, at));
    }
    began = System.nanoTime();
    while (index.embedNext(BATCH)) {
      // until every one has its vector
    }
    embedded = Times.since(began);
    began = System.nanoTime();
    raw.put(texts);
    plainly = Times.since(began);
  }

  List<RelevantText> queries() {
    return queries;
  }

  RawLucene raw() {
    return raw;
  }

  double indexed() {
    return indexed;
  }

  double embedded() {
    return embedded;
  }

  double plainly() {
    return plainly;
  }

  List<Hit> nearest(RelevantText query, int most) {
    return index.search(query, OFFERS, most);
  }

  /** The whole way from a demand to twenty explained offers. */
  void page(RelevantText demand) {
    page.of(demand, nearest(demand, GeneratedPage.JUDGED));
  }

  private static List<RelevantText> batch(List<RelevantText> texts, int at) {
    return texts.subList(at * BATCH, Math.min(texts.size(), (at + 1) * BATCH));
  }

  @Override
  public void close() throws IOException {
    index.close();
    raw.close();
  }
}
