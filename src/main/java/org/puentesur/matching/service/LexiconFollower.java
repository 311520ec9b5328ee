package org.puentesur.matching.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.puentesur.journal.service.Journal;
import org.puentesur.lexicon.service.LexiconInUse;
import org.puentesur.relevance.model.Lexicon;

/**
 * Takes changes of the lexicon over: builds this node's index anew beside the present one, which
 * serves meanwhile. Apart from {@link MatchFollower}, whose rounds go on.
 */
@Singleton
@DependsOn("ReferenceData")
@TransactionManagement(TransactionManagementType.BEAN)
public class LexiconFollower {

  @Inject LexiconInUse lexicon;
  @Inject MatchIndex index;
  @Inject PublishedPages published;
  @Inject Journal journal;

  /** One round. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  @PermitAll
  public void follow() {
    if (index.ready() && index.texts().intact()) {
      lexicon.newer().ifPresent(this::rebuild);
    }
  }

  private void rebuild(Lexicon newer) {
    index
        .texts()
        .rebuild(
            newer,
            journal.horizon(),
            take ->
                published.each(page -> take.accept(page.stream().map(MatchTexts::of).toList())));
  }
}
