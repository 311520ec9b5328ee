package org.puentesur.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.TimeSlot;
import org.puentesur.meeting.service.SlotText;
import org.puentesur.platform.web.Reader;

/** The times of meetings in the reader's zone, always with its name. */
@Named("meetingTimes")
@RequestScoped
public class MeetingTimes {

  @Inject Reader reader;

  /** Day, from when to when, and in which zone. */
  public String line(Meeting meeting) {
    return SlotText.of(inReadersZone(meeting), reader.getLocale());
  }

  /** The same in the organiser's zone where that is another, else null. */
  public String elsewhere(Meeting meeting) {
    ZonedDateTime own = inReadersZone(meeting).starts();
    return own.getOffset().equals(meeting.slot().starts().getOffset())
        ? null
        : SlotText.of(meeting.slot(), reader.getLocale());
  }

  public String day(Meeting meeting) {
    return format(meeting, "d");
  }

  public String month(Meeting meeting) {
    return format(meeting, "MMM");
  }

  public String weekday(Meeting meeting) {
    return format(meeting, "EEE");
  }

  private String format(Meeting meeting, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, reader.getLocale())
        .format(inReadersZone(meeting).starts());
  }

  private TimeSlot inReadersZone(Meeting meeting) {
    TimeSlot slot = meeting.slot();
    ZoneId zone = reader.zone().orElse(slot.zone());
    return new TimeSlot(slot.start(), slot.length(), zone);
  }
}
