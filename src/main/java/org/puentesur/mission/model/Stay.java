package org.puentesur.mission.model;

import java.time.LocalDate;

/**
 * From which day to which.
 *
 * @param to the last day
 */
public record Stay(LocalDate from, LocalDate to) {

  /** Whether a day lies in it. */
  public boolean covers(LocalDate day) {
    return day != null && !day.isBefore(from) && !day.isAfter(to);
  }

  boolean sound() {
    return from != null && to != null && !to.isBefore(from) && !to.isAfter(from.plusDays(60));
  }
}
