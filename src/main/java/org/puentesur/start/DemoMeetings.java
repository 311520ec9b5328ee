package org.puentesur.start;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.puentesur.account.model.Account;
import org.puentesur.account.service.Accounts;
import org.puentesur.directory.model.Institution;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.Organiser;
import org.puentesur.meeting.model.Place;
import org.puentesur.meeting.model.Plan;
import org.puentesur.meeting.model.TimeSlot;
import org.puentesur.meeting.service.MeetingTalk;
import org.puentesur.meeting.service.Meetings;
import org.puentesur.platform.text.Language;

/**
 * Meetings between some of the demo's institutions: to come, held, called off, and one without a
 * date.
 */
@ApplicationScoped
class DemoMeetings {

  private static final String CALLING = "gtm-mspas";
  private static final String INVITED = "col-minsalud";
  private static final ZoneId ZONE = ZoneId.of("America/Guatemala");

  @Inject Meetings meetings;
  @Inject MeetingTalk talk;
  @Inject Accounts accounts;
  @Inject Clock clock;

  void load(Map<String, Institution> institutions) {
    Organiser by = organiser(institutions.get(CALLING));
    Institution with = institutions.get(INVITED);
    add(meeting(by, with, "Formación de parteras: cómo seguimos", underWay()));
    add(meeting(by, with, "Servicios de salud sexual y reproductiva para jóvenes", slot(3, 10)));
    Meeting held =
        meeting(by, with, "Primera conversación sobre servicios para jóvenes", slot(-20, 10));
    held.hold(clock.instant());
    add(held);
    Meeting off = meeting(by, with, "Visita virtual a un municipio piloto", slot(12, 10));
    off.cancel("Coincide con la jornada nacional de vacunación (demo).", clock.instant());
    add(off);
    add(
        new Meeting(
            by,
            plan(
                with,
                "Grupos de pares en los centros de salud",
                List.of(nextBut(MONDAY, 10), nextBut(TUESDAY, 9), nextBut(WEDNESDAY, 19))),
            clock.instant()));
  }

  private void add(Meeting meeting) {
    meetings.add(meeting);
    talk.keep(meeting, meeting.place());
  }

  private Organiser organiser(Institution institution) {
    Account person = accounts.findByEmail(CALLING + "@puentesur.example").orElseThrow();
    return new Organiser(person.id(), person.name(), institution.id(), institution.country());
  }

  private Meeting meeting(Organiser by, Institution with, String title, TimeSlot slot) {
    return new Meeting(
        by, plan(with, title, List.of(slot)), slot.start().minus(Duration.ofDays(7)));
  }

  private TimeSlot underWay() {
    Instant start = clock.instant().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofMinutes(30));
    return new TimeSlot(start, Duration.ofHours(4), ZONE);
  }

  private TimeSlot slot(int days, int hour) {
    return slot(today().plusDays(days), hour);
  }

  // in two weeks or a little later
  private TimeSlot nextBut(DayOfWeek day, int hour) {
    return slot(today().plusWeeks(2).with(TemporalAdjusters.nextOrSame(MONDAY)).with(day), hour);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  private static TimeSlot slot(LocalDate day, int hour) {
    return TimeSlot.at(LocalDateTime.of(day, LocalTime.of(hour, 0)), Duration.ofMinutes(60), ZONE);
  }

  private static Plan plan(Institution with, String title, List<TimeSlot> slots) {
    return new Plan(
        title,
        Language.ES,
        List.of("Qué hace cada país", "Qué quiere aprender Guatemala", "Próximos pasos"),
        slots,
        Place.HERE,
        List.of(Invitee.institution(with.id(), with.names().in(Language.ES), with.country())));
  }
}
