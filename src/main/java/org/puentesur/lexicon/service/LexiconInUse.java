package org.puentesur.lexicon.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.puentesur.relevance.model.Lexicon;
import org.puentesur.relevance.model.RelevanceIndex;
import org.puentesur.relevance.service.Relevance;

/** This node's index of texts and the lexicon that it goes by. */
@ApplicationScoped
public class LexiconInUse {

  @Inject Relevance relevance;

  public RelevanceIndex index() {
    return relevance.index(List.of());
  }

  /** The lexicon by which texts are read until the next change has been taken over. */
  public Lexicon now() {
    return index().lexicon();
  }
}
