package org.puentesur.matching.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.Listings;
import org.puentesur.journal.service.Journal;
import org.puentesur.relevance.model.IndexLost;
import org.puentesur.relevance.model.RelevanceIndex;

/** Keeps this node's {@link MatchIndex} in step with the event log, within a second or so. */
@Singleton
@DependsOn("ReferenceData")
public class MatchFollower {

  private static final Logger LOG = Logger.getLogger(MatchFollower.class.getName());
  private static final int PAGE = 500;
  // filling takes seconds of the processor that the first requests need more
  private static final Duration START = Duration.ofSeconds(15);
  // a full disk is not mended in a second: one, two, four … and at most so many between two tries
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  @Inject MatchIndex index;
  @Inject SurroundingsReader reader;
  @Inject Listings listings;
  @Inject PublishedPages published;
  @Inject Journal journal;
  @Inject Clock clock;

  private Instant begun;

  // of the log as far as the memory goes; the index on disk keeps its own
  private long position;
  private boolean lost;
  private Duration wait = Duration.ZERO;
  private Instant next = Instant.MIN;

  @PostConstruct
  void begin() {
    begun = clock.instant();
  }

  /** A round each second, once the server has had its time to start; fewer while they fail. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  @PermitAll
  public void tick() {
    Instant now = clock.instant();
    if (!now.isBefore(next) && (index.ready() || now.isAfter(begun.plus(START)))) {
      follow();
    }
  }

  /**
   * One round; the first one fills what is empty, earlier than {@link #tick} where asked for, a
   * later one what has been lost.
   */
  @PermitAll
  public void follow() {
    try {
      advance();
      lost = false;
      wait = Duration.ZERO;
    } catch (IndexLost e) {
      // a later round fills it anew; told once, since a full disk may take its time
      if (!lost) {
        LOG.log(Level.WARNING, "Matching goes on by what it has until its index is built anew", e);
      }
      lost = true;
      postpone();
      goOnWithoutTexts();
    }
  }

  // the first failure is mostly a deleted folder, which the very next round mends
  private void postpone() {
    next = clock.instant().plus(wait);
    Duration longer = wait.isZero() ? Duration.ofSeconds(2) : wait.multipliedBy(2);
    wait = longer.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : longer;
  }

  private void goOnWithoutTexts() {
    if (!index.ready()) {
      published.each(index::put);
      index.know(reader.now());
    }
  }

  private void advance() {
    long horizon = journal.horizon();
    if (lost || !index.ready() || position > horizon || !index.texts().intact()) {
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
    RelevanceIndex texts = index.texts();
    OptionalLong known = lost || !texts.intact() ? OptionalLong.empty() : texts.position();
    Set<UUID> ids = new HashSet<>();
    if (known.isEmpty() || known.getAsLong() > horizon) {
      texts.rebuild(
          texts.lexicon(),
          horizon,
          take ->
              published.each(
                  page -> {
                    remember(page, ids);
                    take.accept(page.stream().map(MatchTexts::of).toList());
                  }));
    } else {
      published.each(page -> remember(page, ids));
      apply(journal.changesAfter(known.getAsLong()).objects());
      texts.commit(horizon);
    }
    index.keep(ids);
    index.know(reader.now());
    position = horizon;
  }

  private void remember(List<Listing> page, Set<UUID> ids) {
    index.put(page);
    page.forEach(listing -> ids.add(listing.id()));
  }

  // in parts, because a node that was away for long has much to catch up with
  private void apply(Set<UUID> objects) {
    List<UUID> all = List.copyOf(objects);
    for (int from = 0; from < all.size(); from += PAGE) {
      applyPart(all.subList(from, Math.min(all.size(), from + PAGE)));
    }
  }

  private void applyPart(List<UUID> objects) {
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
