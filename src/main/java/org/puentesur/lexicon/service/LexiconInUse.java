package org.puentesur.lexicon.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.puentesur.relevance.model.Lexicon;
import org.puentesur.relevance.model.RelevanceIndex;
import org.puentesur.relevance.service.Relevance;

/** This node's index of texts, and whether the lexicon that it goes by is still the latest. */
@ApplicationScoped
public class LexiconInUse {

  @Inject Relevance relevance;
  @Inject LexiconAdditions additions;

  // of the additions that the index is known to go by; another node's changes show as another one
  private volatile String edition;
  private volatile RelevanceIndex index;

  /** The index, opened with what has been added; later additions need a rebuild. */
  public RelevanceIndex index() {
    RelevanceIndex open = index;
    if (open == null) {
      open = relevance.index(additions.rows());
      index = open;
    }
    return open;
  }

  /** The lexicon by which texts are read until the next change has been taken over. */
  public Lexicon now() {
    return index().lexicon();
  }

  /** The lexicon with which the index is to be rebuilt; empty where it goes by it already. */
  public Optional<Lexicon> newer() {
    String latest = additions.edition();
    if (latest.equals(edition)) {
      return Optional.empty();
    }
    Lexicon lexicon = relevance.lexicon(additions.rows());
    if (lexicon.fingerprint().equals(now().fingerprint())) {
      edition = latest;
      return Optional.empty();
    }
    // what is taken back before the next round would look like no change at all
    edition = null;
    return Optional.of(lexicon);
  }

  boolean upToDate() {
    return additions.edition().equals(edition);
  }
}
