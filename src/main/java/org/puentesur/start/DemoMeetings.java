package org.puentesur.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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
import org.puentesur.meeting.service.Meetings;
import org.puentesur.platform.text.Language;

/** Meetings between some of the demo's institutions: to come, held and called off. */
@ApplicationScoped
class DemoMeetings {

  private static final String CALLING = "gtm-mspas";
  private static final String INVITED = "col-minsalud";
  private static final ZoneId ZONE = ZoneId.of("America/Guatemala");

  @Inject Meetings meetings;
  @Inject Accounts accounts;
  @Inject Clock clock;

  void load(Map<String, Institution> institutions) {
    Organiser by = organiser(institutions.get(CALLING));
    Institution with = institutions.get(INVITED);
    meetings.add(meeting(by, with, "Servicios de salud sexual y reproductiva para jóvenes", 3));
    Meeting held = meeting(by, with, "Primera conversación sobre servicios para jóvenes", -20);
    held.hold(clock.instant());
    meetings.add(held);
    Meeting off = meeting(by, with, "Visita virtual a un municipio piloto", 12);
    off.cancel("Coincide con la jornada nacional de vacunación (demo).", clock.instant());
    meetings.add(off);
  }

  private Organiser organiser(Institution institution) {
    Account person = accounts.findByEmail(CALLING + "@puentesur.example").orElseThrow();
    return new Organiser(person.id(), person.name(), institution.id(), institution.country());
  }

  private Meeting meeting(Organiser by, Institution with, String title, int days) {
    ZonedDateTime day = clock.instant().atZone(ZONE).plusDays(days);
    TimeSlot slot =
        TimeSlot.at(
            LocalDateTime.of(day.toLocalDate(), LocalTime.of(10, 0)), Duration.ofMinutes(60), ZONE);
    Plan plan =
        new Plan(
            title,
            Language.ES,
            List.of("Qué hace cada país", "Qué quiere aprender Guatemala", "Próximos pasos"),
            List.of(slot),
            Place.HERE,
            List.of(Invitee.institution(with.id(), with.names().in(Language.ES), with.country())));
    return new Meeting(by, plan, slot.start().minus(Duration.ofDays(7)));
  }
}
