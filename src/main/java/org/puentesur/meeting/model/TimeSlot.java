package org.puentesur.meeting.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.puentesur.platform.problem.RuleBroken;

/**
 * When a meeting takes place, in the zone in which its organiser thinks.
 *
 * @param zone an IANA zone such as {@code America/Santiago}
 */
public record TimeSlot(Instant start, Duration length, ZoneId zone) {

  private static final Duration SHORTEST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofHours(12);

  public TimeSlot {
    if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
      throw new RuleBroken("minutes", "meeting.length");
    }
  }

  /**
   * The slot that begins at a time of the wall clock; refuses one that the clock leaves out when it
   * is put forward. Of a time that comes twice it is the first.
   */
  public static TimeSlot at(LocalDateTime local, Duration length, ZoneId zone) {
    if (zone.getRules().getValidOffsets(local).isEmpty()) {
      throw new RuleBroken("start", "meeting.start.skipped");
    }
    return new TimeSlot(local.atZone(zone).toInstant(), length, zone);
  }

  /** When it begins, as the organiser's wall clock shows it. */
  public ZonedDateTime starts() {
    return start.atZone(zone);
  }

  public ZonedDateTime ends() {
    return starts().plus(length);
  }

  public Instant end() {
    return start.plus(length);
  }

  /** The same by the clock of another zone. */
  public TimeSlot in(ZoneId other) {
    return new TimeSlot(start, length, other);
  }

  /** Whether clocks show the same at both. */
  public boolean clockOf(TimeSlot other) {
    return starts().toLocalDateTime().equals(other.starts().toLocalDateTime());
  }
}
