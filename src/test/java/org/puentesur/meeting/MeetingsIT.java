package org.puentesur.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.account.model.Role.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.FACILITATOR;
import static org.puentesur.account.model.Role.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.REGIONAL_COORDINATOR;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Token;
import org.puentesur.directory.model.Institution;
import org.puentesur.meeting.model.Answer;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.MeetingSight;
import org.puentesur.meeting.model.Place;
import org.puentesur.meeting.model.TimeSlot;
import org.puentesur.meeting.service.Draft;
import org.puentesur.meeting.service.MeetingQuery;
import org.puentesur.meeting.service.MeetingService;
import org.puentesur.meeting.service.MeetingTasks;
import org.puentesur.platform.problem.Conflict;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;

/** A meeting is there for those whom it concerns, by service, page and API alike. */
@ArquillianTest
class MeetingsIT {

  private static final String CALLING = "GTM";
  private static final String INVITED = "COL";
  private static final String ELSEWHERE = "BOL";
  private static final Set<Role> HOUSE =
      EnumSet.of(INSTITUTION_EDITOR, INSTITUTION_LEAD, COUNTRY_FOCAL_POINT);
  private static final Set<Role> OFFICES = EnumSet.of(FACILITATOR, REGIONAL_COORDINATOR);

  @Inject Given given;
  @Inject MeetingService service;
  @Inject MeetingTasks tasks;
  @Inject CallingAs calling;
  @Inject Loopback loopback;
  @Inject Sql sql;

  private Institution host;
  private Institution guest;
  private Token lead;
  private Caller organiser;
  private Caller invited;
  private Meeting meeting;

  @BeforeEach
  void call_a_meeting() {
    host = given.anInstitution(CALLING);
    guest = given.anInstitution(INVITED);
    lead = given.aPerson(INSTITUTION_LEAD, guest);
    organiser = CallingAs.a(INSTITUTION_EDITOR, host.id(), CALLING);
    invited = CallingAs.a(INSTITUTION_EDITOR, guest.id(), INVITED);
    meeting = calling.as(organiser, () -> service.schedule(draft(5, guest.id())));
  }

  private static Draft draft(int days, UUID... institutions) {
    Instant start = Instant.now().plus(Duration.ofDays(days));
    return new Draft(
        "Reunión de prueba",
        Language.ES,
        List.of("Primero", "Segundo"),
        new TimeSlot(start, Duration.ofMinutes(60), ZoneId.of("America/Bogota")),
        Place.HERE,
        Set.of(institutions),
        Set.of(),
        Set.of());
  }

  @Test
  void it_is_there_for_the_parties_and_their_offices_and_for_nobody_else() {
    for (Role role : Role.values()) {
      boolean office = OFFICES.contains(role);
      for (Caller side :
          List.of(CallingAs.a(role, host.id(), CALLING), CallingAs.a(role, guest.id(), INVITED))) {
        assertThat(sees(side)).as(role.name()).isEqualTo(HOUSE.contains(role) || office);
      }
      assertThat(sees(CallingAs.a(role, UUID.randomUUID(), INVITED)))
          .as("another institution of the country, " + role)
          .isEqualTo(role == COUNTRY_FOCAL_POINT || office);
      assertThat(sees(CallingAs.a(role, UUID.randomUUID(), ELSEWHERE)))
          .as("elsewhere, " + role)
          .isEqualTo(role == REGIONAL_COORDINATOR);
    }
    assertThat(sees(Caller.VISITOR)).isFalse();
  }

  @Test
  void a_focal_point_follows_but_takes_no_part_and_only_the_organisers_side_manages() {
    MeetingSight focal =
        new MeetingSight(CallingAs.a(COUNTRY_FOCAL_POINT, UUID.randomUUID(), INVITED));
    assertThat(focal.sees(meeting)).isTrue();
    assertThat(focal.attends(meeting)).isFalse();
    assertThat(new MeetingSight(invited).attends(meeting)).isTrue();
    assertThat(new MeetingSight(invited).manages(meeting)).isFalse();
    assertThat(new MeetingSight(CallingAs.a(FACILITATOR, null, INVITED)).manages(meeting))
        .isFalse();
    assertThat(new MeetingSight(CallingAs.a(FACILITATOR, null, CALLING)).manages(meeting)).isTrue();
    assertThat(new MeetingSight(organiser).manages(meeting)).isTrue();
  }

  @Test
  void the_invited_do_not_cancel_and_strangers_do_not_answer() {
    assertThatThrownBy(
            () ->
                calling.as(
                    invited, () -> service.cancel(meeting.id(), meeting.version(), "No puedo")))
        .isInstanceOf(NotFound.class);
    Caller stranger = CallingAs.a(INSTITUTION_LEAD, UUID.randomUUID(), INVITED);
    assertThatThrownBy(() -> calling.as(stranger, () -> service.answer(meeting.id(), Answer.YES)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> calling.as(organiser, () -> service.answer(meeting.id(), Answer.YES)))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void an_invitation_waits_for_an_answer_and_then_no_longer() {
    assertThat(calling.as(invited, tasks::tasks)).hasSize(1);
    calling.as(invited, () -> service.answer(meeting.id(), Answer.MAYBE));
    assertThat(calling.as(invited, tasks::tasks)).isEmpty();
    Meeting read = calling.as(organiser, () -> service.get(meeting.id()));
    assertThat(read.invited()).extracting("answer").containsExactly(Answer.MAYBE);
    assertThat(read.agenda()).containsExactly("Primero", "Segundo");
  }

  @Test
  void who_revises_an_older_version_is_refused() {
    calling.as(
        organiser, () -> service.revise(meeting.id(), meeting.version(), draft(6, guest.id())));
    assertThatThrownBy(
            () ->
                calling.as(
                    organiser,
                    () -> service.revise(meeting.id(), meeting.version(), draft(7, guest.id()))))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void the_invited_are_told_by_mail_with_the_file_and_those_left_out_that_they_are()
      throws SQLException {
    String told =
        "select count(*) from mail m join account a on a.email = m.recipient"
            + " where a.institution_id = ? and m.calendar_method = ? and m.calendar like ?";
    String file = "%UID:" + meeting.id() + "@%";
    assertThat(sql.one(told, guest.id(), "REQUEST", file)).isEqualTo(1L);
    Institution other = given.anInstitution(ELSEWHERE);
    given.aPerson(INSTITUTION_EDITOR, other);
    calling.as(
        organiser, () -> service.revise(meeting.id(), meeting.version(), draft(6, other.id())));
    assertThat(sql.one(told, guest.id(), "CANCEL", file)).isEqualTo(1L);
    assertThat(sql.one(told, other.id(), "REQUEST", file)).isEqualTo(1L);
  }

  @Test
  void page_file_and_api_show_what_the_service_shows() throws Exception {
    String path = "/meetings/" + meeting.id();
    Token stranger = given.aPerson(INSTITUTION_LEAD, given.anInstitution(INVITED));
    assertThat(loopback.page(lead, path).body()).contains("Reunión de prueba").contains("</html>");
    assertThat(loopback.page(lead, "/meetings").body()).contains(meeting.id().toString());
    assertThat(loopback.page(lead, path + "/calendar.ics").body()).contains("BEGIN:VTIMEZONE");
    assertThat(loopback.page(lead, path + "/edit").statusCode()).isEqualTo(404);
    for (String address : List.of(path, path + "/calendar.ics", path + "/edit")) {
      assertThat(loopback.page(stranger, address).statusCode()).as(address).isEqualTo(404);
      assertThat(loopback.get(address).statusCode()).as(address).isEqualTo(404);
    }
    assertThat(loopback.page(stranger, "/meetings").body()).doesNotContain(meeting.id().toString());
    assertThat(loopback.get("/meetings").statusCode()).isEqualTo(404);
    String api = "/api/v1" + path;
    assertThat(loopback.get(given.aPartner(guest), api).body()).contains(meeting.id().toString());
    assertThat(loopback.get(api).statusCode()).isEqualTo(404);
    assertThat(loopback.get(api + "/calendar").statusCode()).isEqualTo(404);
    assertThat(loopback.get("/api/v1/meetings").body()).doesNotContain(meeting.id().toString());
  }

  /** The same answer by record and by list. */
  private boolean sees(Caller caller) {
    boolean listed =
        calling.as(caller, () -> service.list(MeetingQuery.UPCOMING, 1_000)).stream()
            .anyMatch(meeting::equals);
    if (listed) {
      assertThat(calling.as(caller, () -> service.get(meeting.id()))).isEqualTo(meeting);
    } else {
      assertThatThrownBy(() -> calling.as(caller, () -> service.get(meeting.id())))
          .isInstanceOf(NotFound.class);
    }
    return listed;
  }
}
