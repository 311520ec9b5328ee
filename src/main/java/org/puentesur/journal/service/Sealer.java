package org.puentesur.journal.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.puentesur.journal.model.Chain;

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
    for (Seals.Link link : seals.unsealed(BATCH)) {
      hash = Chain.next(hash, ++position, link.text());
      seals.add(position, link.event(), hash);
    }
  }

  /** The position of the first broken link; empty where the whole chain holds. */
  @PermitAll
  public OptionalLong firstBroken() {
    byte[] hash = Chain.START;
    long position = 0;
    List<Seals.Link> links;
    do {
      links = seals.sealed(position, BATCH);
      for (Seals.Link link : links) {
        position++;
        if (link.position() != position || link.text() == null) {
          return OptionalLong.of(position);
        }
        hash = Chain.next(hash, position, link.text());
        if (!Arrays.equals(hash, link.hash())) {
          return OptionalLong.of(position);
        }
      }
    } while (!links.isEmpty());
    return OptionalLong.empty();
  }
}
