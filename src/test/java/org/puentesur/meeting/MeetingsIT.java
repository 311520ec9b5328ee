package org.puentesur.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.account.model.Role.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.FACILITATOR;
import static org.puentesur.account.model.Role.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.REGIONAL_COORDINATOR;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
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
import org.puentesur.meeting.model.MeetingState;
import org.puentesur.meeting.service.MeetingQuery;
import org.puentesur.meeting.service.MeetingService;
import org.puentesur.meeting.service.MeetingTasks;
import org.puentesur.platform.problem.NotFound;
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
  private static final String API = "/api/v1/meetings";
  private static final String YES = "{\"answer\": \"YES\"}";
  private static final String BECAUSE = "{\"reason\": \"Elecciones\"}";
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
  private Token hosting;
  private Token coming;
  private Caller invited;
  private Meeting meeting;

  @BeforeEach
  void call_a_meeting() throws Exception {
    host = given.anInstitution(CALLING);
    guest = given.anInstitution(INVITED);
    lead = given.aPerson(INSTITUTION_LEAD, guest);
    hosting = given.aPartner(host);
    coming = given.aPartner(guest);
    invited = CallingAs.a(INSTITUTION_EDITOR, guest.id(), INVITED);
    HttpResponse<String> called = loopback.post(hosting, API, plan(guest));
    assertThat(called.statusCode()).as(called.body()).isEqualTo(201);
    String address = called.headers().firstValue("Location").orElseThrow();
    UUID id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    meeting = calling.as(invited, () -> service.get(id));
  }

  private static String plan(Institution guest) {
    return """
        {"title": "Reunión de prueba", "language": "es", "agenda": ["Primero", "Segundo"],
         "start": "%s", "zone": "America/Bogota", "minutes": 60, "institutionIds": ["%s"]}
        """
        .formatted(LocalDateTime.now().plusDays(5).withNano(0), guest.id());
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
    assertThat(
            new MeetingSight(CallingAs.a(INSTITUTION_EDITOR, host.id(), CALLING)).manages(meeting))
        .isTrue();
  }

  @Test
  void the_invited_do_not_cancel_and_strangers_do_not_answer() throws Exception {
    Token stranger = given.aPartner(given.anInstitution(INVITED));
    String address = API + "/" + meeting.id();
    assertThat(loopback.post(stranger, address + "/answer", YES).statusCode()).isEqualTo(404);
    assertThat(loopback.post(hosting, address + "/answer", YES).statusCode()).isEqualTo(422);
    assertThat(loopback.post(coming, address + "/cancel", BECAUSE, version()).statusCode())
        .isEqualTo(404);
    assertThat(loopback.post(hosting, address + "/cancel", BECAUSE, "\"99\"").statusCode())
        .isEqualTo(412);
    assertThat(read().state()).isEqualTo(MeetingState.PLANNED);
  }

  @Test
  void an_invitation_waits_for_an_answer_and_then_no_longer() throws Exception {
    assertThat(calling.as(invited, tasks::tasks)).hasSize(1);
    loopback.post(coming, API + "/" + meeting.id() + "/answer", YES);
    assertThat(calling.as(invited, tasks::tasks)).isEmpty();
    assertThat(read().invited()).extracting("answer").containsExactly(Answer.YES);
    assertThat(read().agenda()).containsExactly("Primero", "Segundo");
  }

  @Test
  void the_invited_are_told_by_mail_with_the_file_and_again_when_it_is_called_off()
      throws Exception {
    String told =
        "select count(*) from mail m join account a on a.email = m.recipient"
            + " where a.institution_id = ? and m.calendar_method = ? and m.calendar like ?";
    String file = "%UID:" + meeting.id() + "@%";
    assertThat(sql.one(told, guest.id(), "REQUEST", file)).isEqualTo(1L);
    loopback.post(hosting, API + "/" + meeting.id() + "/cancel", BECAUSE, version());
    assertThat(sql.one(told, guest.id(), "CANCEL", file)).isEqualTo(1L);
    assertThat(read().reason()).isEqualTo("Elecciones");
  }

  private Meeting read() {
    return calling.as(invited, () -> service.get(meeting.id()));
  }

  private String version() {
    return "\"" + meeting.version() + "\"";
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
    assertThat(loopback.get(coming, api).body()).contains(meeting.id().toString());
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
