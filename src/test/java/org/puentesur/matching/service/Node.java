package org.puentesur.matching.service;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.Listings;
import org.puentesur.journal.service.Journal;
import org.puentesur.lexicon.service.LexiconInUse;
import org.puentesur.matching.model.Pair;
import org.puentesur.relevance.model.Embeddings;
import org.puentesur.relevance.model.Lexicon;
import org.puentesur.relevance.model.LexiconFiles;
import org.puentesur.relevance.model.RelevanceIndex;

/** What matching of one more node is, on the same database and with a folder of its own. */
final class Node implements AutoCloseable {

  private static final Lexicon LEXICON = new Lexicon(LexiconFiles.rows());

  private final RelevanceIndex texts;
  private final MatchIndex index = new MatchIndex();
  private final MatchFollower follower = new MatchFollower();

  Node(Path folder, SurroundingsReader reader, Listings listings, Journal journal) {
    texts = new RelevanceIndex(folder, LEXICON, Embeddings.none());
    index.lexicon =
        new LexiconInUse() {
          @Override
          public RelevanceIndex index() {
            return texts;
          }
        };
    follower.index = index;
    follower.reader = reader;
    follower.listings = listings;
    follower.published = new PublishedPages();
    follower.published.listings = listings;
    follower.journal = journal;
  }

  void follow() {
    follower.follow();
  }

  boolean intact() {
    return texts.intact();
  }

  /** The offers that stand beside a demand and whose texts the index knows. */
  Set<UUID> offersFor(Listing demand) {
    return index.offersFor(demand).stream()
        .filter(pair -> pair.nearness() > 0)
        .map(Pair::offer)
        .map(offer -> offer.id())
        .collect(Collectors.toSet());
  }

  @Override
  public void close() {
    texts.close();
  }
}
