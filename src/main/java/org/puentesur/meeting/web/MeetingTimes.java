package org.puentesur.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.puentesur.directory.web.ReaderZone;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.TimeSlot;
import org.puentesur.meeting.service.SlotText;
import org.puentesur.platform.web.Reader;

/** The times of meetings by the reader's clock, always with the name of its zone. */
@Named("meetingTimes")
@RequestScoped
public class MeetingTimes {

  @Inject Reader reader;
  @Inject ReaderZone zone;

  /** Day, from when to when, and in which zone. */
  public String line(TimeSlot slot) {
    return SlotText.of(own(slot), reader.getLanguage());
  }

  /** The same by the organiser's clock where that shows another time, else null. */
  public String elsewhere(TimeSlot slot) {
    return own(slot).clockOf(slot) ? null : SlotText.of(slot, reader.getLanguage());
  }

  /** The first and the last day of what is proposed. */
  public String span(Meeting meeting) {
    List<TimeSlot> slots = meeting.slots();
    String first = format(slots.get(0), "d MMM");
    String last = format(slots.get(slots.size() - 1), "d MMM");
    return first.equals(last) ? first : first + " – " + last;
  }

  public String day(TimeSlot slot) {
    return format(slot, "d");
  }

  public String month(TimeSlot slot) {
    return format(slot, "MMM");
  }

  public String weekday(TimeSlot slot) {
    return format(slot, "EEE");
  }

  private String format(TimeSlot slot, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, reader.getLocale()).format(own(slot).starts());
  }

  /** By the reader's clock; by the organiser's where that is not known. */
  TimeSlot own(TimeSlot slot) {
    return zone.get().map(slot::in).orElse(slot);
  }
}
