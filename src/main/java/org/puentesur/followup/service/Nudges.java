package org.puentesur.followup.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.puentesur.followup.model.DueDay;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.model.FollowUpState;
import org.puentesur.followup.model.Nudge;
import org.puentesur.journal.model.Event;
import org.puentesur.journal.service.Journal;

/**
 * Reminds people of what they owe a week and a day before and once its day is over, and tells who
 * facilitates a week after that; once over all nodes.
 */
@Singleton
@DependsOn("Migration")
public class Nudges {

  private static final String PLATFORM = "PuenteSur";

  @Inject FollowUps followUps;
  @Inject NudgesGiven given;
  @Inject FollowUpNotices notices;
  @Inject Journal journal;
  @Inject Clock clock;

  /** One round. */
  @Schedule(hour = "*", minute = "*/10", persistent = false)
  @PermitAll
  public void nudge() {
    Instant now = clock.instant();
    for (Nudge kind : Nudge.values()) {
      for (UUID id : given.take(kind, DueDay.of(now))) {
        followUps.find(id).ifPresent(each -> nudge(each, kind, now));
      }
    }
  }

  private void nudge(FollowUp followUp, Nudge kind, Instant now) {
    notices.nudge(followUp, kind);
    if (kind == Nudge.OVERDUE) {
      journal.record(
          new Event(
              now,
              null,
              PLATFORM,
              "followup.overdue",
              "FOLLOW_UP",
              followUp.id(),
              followUp.owner().institution(),
              followUp.owner().country(),
              Map.of("after", FollowUpState.OVERDUE.name())));
    }
  }
}
