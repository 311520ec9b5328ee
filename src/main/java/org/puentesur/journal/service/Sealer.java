package org.puentesur.journal.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import org.puentesur.journal.model.Chain;
import org.puentesur.journal.model.ChainWalk;
import org.puentesur.journal.model.Link;

/** Chains committed events within seconds, apart from those who write them; and verifies. */
@Singleton
@DependsOn("Migration")
public class Sealer {

  private static final int BATCH = 500;

  @Inject Seals seals;

  /** Seals what has been committed; one node at a time, the others pass. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  @PermitAll
  public void seal() {
    if (!seals.only()) {
      return;
    }
    long position = 0;
    byte[] hash = Chain.START;
    var last = seals.last();
    if (last.isPresent()) {
      position = last.get().position();
      hash = last.get().hash();
    }
    for (Link link : seals.unsealed(BATCH)) {
      hash = Chain.next(hash, ++position, link.text());
      seals.add(position, link.event(), hash);
    }
  }

  /** The position of the first broken link; empty where the whole chain holds. */
  @PermitAll
  public OptionalLong firstBroken() {
    ChainWalk walk = new ChainWalk();
    List<Link> links;
    do {
      links = seals.sealed(walk.position(), BATCH);
      for (Link link : links) {
        if (!walk.follows(link)) {
          return OptionalLong.of(walk.position());
        }
      }
    } while (!links.isEmpty());
    return OptionalLong.empty();
  }
}
