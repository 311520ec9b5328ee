package org.puentesur.meeting.service;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.puentesur.meeting.model.TimeSlot;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.ZoneText;

/** A time as people read it, with its zone by a city and its distance from UTC. */
public final class SlotText {

  private SlotText() {}

  /** Day, from when to when, and in which zone. */
  public static String of(TimeSlot slot, Language language) {
    Locale locale = language.locale();
    ZonedDateTime start = slot.starts();
    DateTimeFormatter time =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(start)
        + ", "
        + time.format(start)
        + "–"
        + time.format(slot.ends())
        + " ("
        + ZoneText.of(start, language)
        + ")";
  }
}
