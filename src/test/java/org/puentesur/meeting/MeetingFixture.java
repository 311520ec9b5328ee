package org.puentesur.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.Organiser;
import org.puentesur.meeting.model.Place;
import org.puentesur.meeting.model.Plan;
import org.puentesur.meeting.model.TimeSlot;
import org.puentesur.platform.text.Language;

/** A meeting that Guatemala calls and Colombia is invited to. */
public final class MeetingFixture {

  public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  public static final UUID CALLING = UUID.randomUUID();
  public static final UUID INVITED = UUID.randomUUID();
  public static final Organiser GUATEMALA =
      new Organiser(UUID.randomUUID(), "MSPAS", CALLING, "GTM");

  private MeetingFixture() {}

  public static Meeting meeting() {
    return new Meeting(GUATEMALA, at("2026-04-10T10:00", "America/Guatemala"), NOW);
  }

  /** A sound plan at a time of a wall clock. */
  public static Plan at(String local, String zone) {
    return at(slot(local, zone), Invitee.institution(INVITED, "MinSalud", "COL"));
  }

  public static Plan at(TimeSlot slot, Invitee... invited) {
    return of(List.of(slot), invited);
  }

  /** A plan with the choice of some dates. */
  public static Plan among(String zone, String... locals) {
    return of(
        Arrays.stream(locals).map(local -> slot(local, zone)).toList(),
        Invitee.institution(INVITED, "MinSalud", "COL"));
  }

  private static Plan of(List<TimeSlot> slots, Invitee... invited) {
    return new Plan(
        "Servicios para jóvenes",
        Language.ES,
        List.of("Lo hecho; lo que sigue", "Próximos pasos"),
        slots,
        Place.HERE,
        List.of(invited));
  }

  public static TimeSlot slot(String local, String zone) {
    return TimeSlot.at(LocalDateTime.parse(local), Duration.ofMinutes(60), ZoneId.of(zone));
  }

  /** Somebody of an institution. */
  public static Caller of(UUID institution, String country) {
    return new Caller(
        UUID.randomUUID(),
        "Persona",
        Set.of(Role.INSTITUTION_EDITOR),
        institution,
        Set.of(country),
        Language.ES);
  }
}
