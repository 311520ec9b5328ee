package org.puentesur.matching.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Gives texts their embeddings in the background, a little at a time, so that others go first. */
@Singleton
@DependsOn("ReferenceData")
@TransactionManagement(TransactionManagementType.BEAN)
public class EmbeddingTimer {

  private static final int BATCH = 8;
  // three quarters of one processor at most
  private static final Duration A_TURN = Duration.ofMillis(1500);

  @Inject MatchIndex index;
  @Inject Clock clock;

  /** One turn. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  @PermitAll
  public void embed() {
    // the follower mends what is lost
    if (!index.ready() || !index.texts().intact()) {
      return;
    }
    Instant end = clock.instant().plus(A_TURN);
    boolean more = true;
    while (more && clock.instant().isBefore(end)) {
      more = index.texts().embedNext(BATCH);
    }
  }
}
