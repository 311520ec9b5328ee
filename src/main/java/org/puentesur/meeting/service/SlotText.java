package org.puentesur.meeting.service;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.puentesur.meeting.model.TimeSlot;

/** A time as people read it, with its zone by name and its distance from UTC. */
public final class SlotText {

  private SlotText() {}

  /** Day, from when to when, and in which zone. */
  public static String of(TimeSlot slot, Locale locale) {
    ZonedDateTime start = slot.starts();
    DateTimeFormatter time =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(start)
        + ", "
        + time.format(start)
        + "–"
        + time.format(slot.ends())
        + ", "
        + zone(start, locale);
  }

  /** Such as {@code hora de Chile, UTC−03:00}. */
  public static String zone(ZonedDateTime moment, Locale locale) {
    String offset = moment.getOffset().getId().replace("Z", "+00:00").replace('-', '−');
    return moment.getZone().getDisplayName(TextStyle.FULL, locale) + ", UTC" + offset;
  }
}
