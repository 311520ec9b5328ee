package org.puentesur.meeting.model;

import java.time.Duration;

/** How long before a meeting people are reminded of it. */
public enum Reminder {
  DAY(Duration.ofDays(1), Duration.ofHours(1)),
  QUARTER(Duration.ofMinutes(15), Duration.ZERO);

  private final Duration before;
  private final Duration latest;

  Reminder(Duration before, Duration latest) {
    this.before = before;
    this.latest = latest;
  }

  /** From when on it is due. */
  public Duration before() {
    return before;
  }

  /** Until when it still helps, where no node was up in time. */
  public Duration latest() {
    return latest;
  }
}
