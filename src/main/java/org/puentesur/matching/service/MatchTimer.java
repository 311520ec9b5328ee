package org.puentesur.matching.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.puentesur.journal.model.Event;
import org.puentesur.journal.service.Journal;
import org.puentesur.matching.model.Match;

/** Ends invitations that nobody has answered in time. */
@Singleton
@DependsOn("Migration")
public class MatchTimer {

  private static final int BATCH = 100;
  private static final String ACTOR = "PuenteSur";

  @Inject Matches matches;
  @Inject Journal journal;
  @Inject Clock clock;

  /** One round; a match that another node ends at the same moment fails on its version there. */
  @Schedule(hour = "*", minute = "7", persistent = false)
  @PermitAll
  public void expire() {
    Instant now = clock.instant();
    for (Match match : matches.unanswered(now, BATCH)) {
      match.expire(now);
      journal.record(
          new Event(
              now,
              null,
              ACTOR,
              "match.expired",
              "MATCH",
              match.id(),
              match.recipient(),
              match.recipientCountry(),
              Map.of("after", match.state().name())));
    }
  }
}
