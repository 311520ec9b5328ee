package org.puentesur.meeting.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.puentesur.meeting.model.Reminder;

/** Reminds people of their meetings a day and a quarter of an hour before, once over all nodes. */
@Singleton
@DependsOn("Migration")
public class Reminders {

  @Inject Meetings meetings;
  @Inject RemindersGiven given;
  @Inject MeetingNotices notices;
  @Inject Clock clock;

  /** One round. */
  @Schedule(hour = "*", minute = "*", persistent = false)
  @PermitAll
  public void remind() {
    for (Reminder kind : Reminder.values()) {
      for (UUID id : given.take(kind, clock.instant())) {
        meetings.find(id).ifPresent(meeting -> notices.remind(meeting, kind));
      }
    }
  }
}
