package org.puentesur.followup.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The day by which due dates are reckoned: it ends when it is over everywhere on Earth (UTC−12), so
 * that nobody is late while their own clock still shows the day.
 */
public final class DueDay {

  private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

  private DueDay() {}

  public static LocalDate of(Instant now) {
    return now.atOffset(LAST).toLocalDate();
  }
}
