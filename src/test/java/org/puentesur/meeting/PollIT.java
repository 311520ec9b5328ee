package org.puentesur.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.account.model.Role.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.Token;
import org.puentesur.directory.model.Institution;
import org.puentesur.meeting.model.Answer;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.MeetingState;
import org.puentesur.meeting.service.MeetingQuery;
import org.puentesur.meeting.service.MeetingService;
import org.puentesur.meeting.service.MeetingTasks;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;

/** The date of a meeting is found by asking, over page and API alike. */
@ArquillianTest
class PollIT {

  private static final String API = "/api/v1/meetings";
  // the Friday before and the Monday after the clocks of Chile are put back
  private static final String FRIDAY = "2031-04-04T13:00:00Z";
  private static final String MONDAY = "2031-04-07T14:00:00Z";

  @Inject Given given;
  @Inject MeetingService service;
  @Inject MeetingTasks tasks;
  @Inject CallingAs calling;
  @Inject Loopback loopback;
  @Inject Sql sql;

  private Institution host;
  private Institution guest;
  private Token hosting;
  private Token coming;
  private Caller invited;
  private UUID id;

  @BeforeEach
  void propose_two_dates() throws Exception {
    host = given.anInstitution("CHL");
    guest = given.anInstitution("COL");
    given.aPerson(INSTITUTION_LEAD, guest);
    hosting = given.aPartner(host);
    coming = given.aPartner(guest);
    invited = CallingAs.a(INSTITUTION_EDITOR, guest.id(), "COL");
    String plan =
        """
        {"title": "Consulta", "language": "es", "starts": ["2031-04-04T10:00", "2031-04-07T10:00"],
         "zone": "America/Santiago", "minutes": 60, "institutionIds": ["%s"]}
        """
            .formatted(guest.id());
    HttpResponse<String> called = loopback.post(hosting, API, plan);
    assertThat(called.statusCode()).as(called.body()).isEqualTo(201);
    String address = called.headers().firstValue("Location").orElseThrow();
    id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
  }

  private HttpResponse<String> say(Token partner, String friday, String monday) throws Exception {
    return loopback.post(
        partner,
        API + "/" + id + "/poll/answers",
        """
        {"answers": [{"start": "%s", "answer": "%s"}, {"start": "%s", "answer": "%s"}]}
        """
            .formatted(FRIDAY, friday, MONDAY, monday));
  }

  private HttpResponse<String> choose(Token partner, String start) throws Exception {
    String choice = "{\"start\": \"" + start + "\"}";
    String version = "\"" + read().version() + "\"";
    return loopback.post(partner, API + "/" + id + "/poll/choice", choice, version);
  }

  private Meeting read() {
    return calling.as(invited, () -> service.get(id));
  }

  @Test
  void a_poll_waits_for_an_answer_and_then_for_the_choice() throws Exception {
    assertThat(calling.as(invited, tasks::tasks))
        .extracting("address")
        .containsExactly("/meetings/" + id + "/poll");
    assertThat(say(coming, "YES", "MAYBE").statusCode()).isEqualTo(200);
    assertThat(calling.as(invited, tasks::tasks)).isEmpty();
    HttpResponse<String> chosen = choose(hosting, FRIDAY);
    assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(200);
    assertThat(read().state()).isEqualTo(MeetingState.PLANNED);
    assertThat(read().slot().start()).isEqualTo(FRIDAY);
    assertThat(read().invited()).extracting("answer").containsExactly(Answer.YES);
    assertThat(calling.as(invited, tasks::tasks)).isEmpty();
  }

  @Test
  void who_changes_their_mind_has_said_the_latter() throws Exception {
    say(coming, "YES", "YES");
    assertThat(say(coming, "NO", "YES").body()).contains("\"answer\":\"NO\"");
    choose(hosting, FRIDAY);
    assertThat(read().invited()).extracting("answer").containsExactly(Answer.OPEN);
  }

  @Test
  void strangers_find_no_poll_and_the_invited_do_not_choose() throws Exception {
    Token stranger = given.aPartner(given.anInstitution("COL"));
    assertThat(loopback.get(stranger, API + "/" + id + "/poll").statusCode()).isEqualTo(404);
    assertThat(say(stranger, "YES", "YES").statusCode()).isEqualTo(404);
    assertThat(say(hosting, "YES", "YES").statusCode()).isEqualTo(422);
    assertThat(choose(coming, FRIDAY).statusCode()).isEqualTo(404);
    assertThat(choose(hosting, "2031-04-05T13:00:00Z").statusCode()).isEqualTo(422);
    Token lead = given.aPerson(INSTITUTION_LEAD, given.anInstitution("COL"));
    assertThat(loopback.page(lead, "/meetings/" + id + "/poll").statusCode()).isEqualTo(404);
    assertThat(loopback.get("/meetings/" + id + "/poll").statusCode()).isEqualTo(404);
  }

  @Test
  void a_follower_reads_it_and_answers_nothing() throws Exception {
    Token focal = given.aPerson(COUNTRY_FOCAL_POINT, given.anInstitution("COL"));
    assertThat(loopback.page(focal, "/meetings/" + id + "/poll").body())
        .contains("Consulta")
        .doesNotContain("id=\"f:say\"");
  }

  @Test
  void the_choice_sends_the_calendar_file_and_the_question_none() throws Exception {
    String told =
        "select count(*) from mail m join account a on a.email = m.recipient"
            + " where a.institution_id = ? and m.subject like ? and (m.calendar is null) = ?";
    assertThat(sql.one(told, guest.id(), "%Consulta", true)).isEqualTo(1L);
    assertThat(calendar()).isEqualTo(404);
    choose(hosting, MONDAY);
    assertThat(sql.one(told, guest.id(), "%Consulta", false)).isEqualTo(1L);
    assertThat(calendar()).isEqualTo(200);
  }

  private int calendar() throws Exception {
    return loopback.get(coming, API + "/" + id + "/calendar").statusCode();
  }

  @Test
  void each_date_stands_there_by_the_readers_clock_on_both_sides_of_a_change() throws Exception {
    Token lead = given.aPerson(INSTITUTION_LEAD, guest);
    assertThat(loopback.page(lead, "/meetings/" + id + "/poll").body())
        .contains("viernes, 4 de abril de 2031, 8:00–9:00 (Bogotá, UTC−05:00)")
        .contains("10:00–11:00 (Santiago, UTC−03:00)")
        .contains("lunes, 7 de abril de 2031, 9:00–10:00 (Bogotá, UTC−05:00)")
        .contains("10:00–11:00 (Santiago, UTC−04:00)");
    assertThat(loopback.page(lead, "/meetings").body()).contains("4 abr").contains("7 abr");
    assertThat(calling.as(invited, () -> service.list(MeetingQuery.UPCOMING, 50)))
        .extracting("id")
        .contains(id);
  }

  @Test
  void it_is_called_off_before_it_has_a_date() throws Exception {
    HttpResponse<String> off =
        loopback.post(
            hosting,
            API + "/" + id + "/cancel",
            "{\"reason\": \"Elecciones\"}",
            "\"" + read().version() + "\"");
    assertThat(off.statusCode()).as(off.body()).isEqualTo(200);
    assertThat(calling.as(invited, tasks::tasks)).isEmpty();
    Token lead = given.aPerson(INSTITUTION_LEAD, guest);
    assertThat(loopback.page(lead, "/meetings/" + id).statusCode()).isEqualTo(200);
  }
}
