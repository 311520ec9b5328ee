package org.puentesur.matching.service;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.puentesur.exchange.model.Listing;
import org.puentesur.lexicon.service.LexiconInUse;
import org.puentesur.matching.model.Pair;
import org.puentesur.relevance.model.Embeddings;
import org.puentesur.relevance.model.Lexicon;
import org.puentesur.relevance.model.LexiconFiles;
import org.puentesur.relevance.model.RelevanceIndex;

/** The index of matching over listings at hand, without a server, a database or embeddings. */
public final class MatchingAtHand implements AutoCloseable {

  private final RelevanceIndex texts;
  private final MatchIndex index = new MatchIndex();

  public MatchingAtHand(Path folder, Collection<Listing> published) {
    texts = new RelevanceIndex(folder, new Lexicon(LexiconFiles.rows()), Embeddings.none());
    index.lexicon =
        new LexiconInUse() {
          @Override
          public RelevanceIndex index() {
            return texts;
          }
        };
    texts.put(published.stream().map(MatchTexts::of).toList());
    index.put(published);
  }

  /** A demand beside every offer. */
  public List<Pair> offersFor(Listing demand) {
    return index.offersFor(demand);
  }

  /** A demand beside one offer. */
  public Optional<Pair> pair(Listing demand, Listing offer) {
    return index.pair(demand, offer);
  }

  /** An offer beside every demand. */
  public List<Pair> demandsFor(Listing offer) {
    return index.demandsFor(offer);
  }

  @Override
  public void close() {
    texts.close();
  }
}
