package org.puentesur.matching.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.Listings;
import org.puentesur.journal.service.Journal;
import org.puentesur.relevance.model.RelevanceIndex;

/** Keeps this node's {@link MatchIndex} in step with the event log, within a second or so. */
@Singleton
@DependsOn("ReferenceData")
public class MatchFollower {

  private static final int PAGE = 500;

  @Inject MatchIndex index;
  @Inject SurroundingsReader reader;
  @Inject Listings listings;
  @Inject Journal journal;

  // of the log as far as the memory goes; the index on disk keeps its own
  private long position;

  /** One round; the first one fills what is empty. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  @PermitAll
  public void follow() {
    long horizon = journal.horizon();
    if (!index.ready() || position > horizon) {
      fill(horizon);
      return;
    }
    Journal.Changes changes = journal.changesAfter(position);
    if (!changes.objects().isEmpty()) {
      apply(changes.objects());
      index.know(reader.now());
      index.texts().commit(changes.position());
    }
    position = changes.position();
  }

  private void fill(long horizon) {
    index.clear();
    RelevanceIndex texts = index.texts();
    OptionalLong known = texts.position();
    if (known.isEmpty() || known.getAsLong() > horizon) {
      texts.rebuild(
          texts.lexicon(),
          horizon,
          take ->
              pages(
                  page -> {
                    index.put(page);
                    take.accept(page.stream().map(MatchTexts::of).toList());
                  }));
    } else {
      pages(index::put);
      apply(journal.changesAfter(known.getAsLong()).objects());
      texts.commit(horizon);
    }
    index.know(reader.now());
    position = horizon;
  }

  private void pages(Consumer<List<Listing>> take) {
    UUID last = null;
    List<Listing> page;
    do {
      page = listings.published(last, PAGE);
      if (!page.isEmpty()) {
        take.accept(page);
        last = page.get(page.size() - 1).id();
      }
    } while (page.size() == PAGE);
  }

  private void apply(Set<UUID> objects) {
    List<Listing> published = listings.published(objects);
    Set<UUID> gone = new HashSet<>(objects);
    gone.removeAll(published.stream().map(Listing::id).collect(Collectors.toSet()));
    index.put(published);
    index.remove(gone);
    index.texts().remove(gone);
    if (!published.isEmpty()) {
      index.texts().put(published.stream().map(MatchTexts::of).toList());
    }
  }
}
