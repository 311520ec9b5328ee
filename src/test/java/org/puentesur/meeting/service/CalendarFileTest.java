package org.puentesur.meeting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.meeting.MeetingFixture.NOW;
import static org.puentesur.meeting.MeetingFixture.at;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puentesur.meeting.MeetingFixture;
import org.puentesur.meeting.model.Meeting;

/** The calendar file, read back by another's library. */
class CalendarFileTest {

  private static final CalendarFile.Guest GUEST =
      new CalendarFile.Guest("Ministerio, de Salud; \"COL\"", "col@puentesur.example");

  @ParameterizedTest
  @CsvSource({
    // the Saturday before and the Monday after the clocks change, where they still do
    "2026-04-04T10:00, America/Santiago, 2026-04-04T13:00:00Z",
    "2026-04-06T10:00, America/Santiago, 2026-04-06T14:00:00Z",
    "2026-09-05T10:00, America/Santiago, 2026-09-05T14:00:00Z",
    "2026-09-07T10:00, America/Santiago, 2026-09-07T13:00:00Z",
    "2026-10-30T10:00, America/Havana, 2026-10-30T14:00:00Z",
    "2026-11-02T10:00, America/Havana, 2026-11-02T15:00:00Z",
    // Paraguay keeps its summer time since October 2024
    "2026-03-20T10:00, America/Asuncion, 2026-03-20T13:00:00Z",
    "2026-07-20T10:00, America/Asuncion, 2026-07-20T13:00:00Z",
    "2026-07-20T10:00, America/Bogota, 2026-07-20T15:00:00Z",
    "2026-07-20T10:00, UTC, 2026-07-20T10:00:00Z"
  })
  void a_time_is_read_as_it_was_meant_on_both_sides_of_a_change(
      String local, String zone, Instant meant) throws Exception {
    Calendar read = read(file(meetingAt(local, zone)).request(GUEST));
    DtStart<?> start = event(read).getRequiredProperty(Property.DTSTART);
    assertThat(start.getDate()).isInstanceOf(ZonedDateTime.class);
    assertThat(Instant.from(start.getDate())).isEqualTo(meant);
    assertThat(byItsOwnZone(read, start)).isEqualTo(meant);
  }

  // as a program reckons that knows no zone but the file's
  private static Instant byItsOwnZone(Calendar read, DtStart<?> start) {
    VTimeZone zone = (VTimeZone) read.getComponent(Component.VTIMEZONE).orElseThrow();
    Observance applies = zone.getApplicableObservance(start.getDate());
    TzOffsetTo offset = applies.getRequiredProperty(Property.TZOFFSETTO);
    return ZonedDateTime.from(start.getDate()).toLocalDateTime().toInstant(offset.getOffset());
  }

  @Test
  void a_revision_replaces_and_a_cancellation_removes() throws Exception {
    Meeting meeting = meetingAt("2026-04-10T10:00", "America/Guatemala");
    Agenda agenda = new Agenda();
    agenda.take(read(file(meeting).request(GUEST)));
    meeting.revise(at("2026-04-11T09:00", "America/Guatemala"), NOW.plusSeconds(60));
    agenda.take(read(file(meeting).request(GUEST)));
    assertThat(agenda.events()).hasSize(1);
    assertThat(agenda.startOfTheOnlyOne()).isEqualTo("2026-04-11T15:00:00Z");
    meeting.cancel("Elecciones", NOW.plusSeconds(120));
    agenda.take(read(file(meeting).withdrawal(GUEST)));
    assertThat(agenda.events()).isEmpty();
  }

  @Test
  void a_late_file_does_not_undo_a_newer_one() throws Exception {
    Meeting meeting = meetingAt("2026-04-10T10:00", "America/Guatemala");
    Calendar first = read(file(meeting).request(GUEST));
    meeting.revise(at("2026-04-11T09:00", "America/Guatemala"), NOW.plusSeconds(60));
    Agenda agenda = new Agenda();
    agenda.take(read(file(meeting).request(GUEST)));
    agenda.take(first);
    assertThat(agenda.startOfTheOnlyOne()).isEqualTo("2026-04-11T15:00:00Z");
  }

  @Test
  void files_keep_to_the_rules_of_their_method() throws Exception {
    Meeting meeting = meetingAt("2026-04-10T10:00", "America/Guatemala");
    CalendarFile file = file(meeting);
    for (String text :
        new String[] {file.request(GUEST), file.withdrawal(GUEST), file.published()}) {
      Calendar read = read(text);
      assertThat(read.validate().hasErrors()).as(text).isFalse();
      assertThat(event(read).validate(read.getMethod()).hasErrors()).as(text).isFalse();
      assertThat(text.lines()).allMatch(line -> line.length() <= 75);
    }
  }

  @Test
  void texts_come_through_whole_and_no_other_guest_is_named() throws Exception {
    Calendar read = read(file(MeetingFixture.meeting()).request(GUEST));
    assertThat(event(read).getSummary().getValue()).isEqualTo("Servicios para jóvenes");
    assertThat(event(read).getDescription().getValue())
        .startsWith("1. Lo hecho; lo que sigue\n2. Próximos pasos\n");
    assertThat(event(read).getAttendees()).hasSize(1);
  }

  private static Meeting meetingAt(String local, String zone) {
    return new Meeting(MeetingFixture.GUATEMALA, at(local, zone), NOW);
  }

  private static CalendarFile file(Meeting meeting) {
    return new CalendarFile(meeting, "https://puentesur.example", "puentesur@puentesur.example");
  }

  private static Calendar read(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static VEvent event(Calendar calendar) {
    return (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();
  }
}
