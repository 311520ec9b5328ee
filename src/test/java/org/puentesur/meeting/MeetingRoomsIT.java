package org.puentesur.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.account.model.Role.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.FACILITATOR;
import static org.puentesur.account.model.Role.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Token;
import org.puentesur.dialogue.GivenRooms;
import org.puentesur.dialogue.Listening;
import org.puentesur.dialogue.Participant;
import org.puentesur.directory.model.Institution;
import org.puentesur.platform.text.Language;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;

/** What is written in a meeting stays in a room, for those who attend and nobody else. */
@ArquillianTest
class MeetingRoomsIT {

  private static final String API = "/api/v1/meetings";
  private static final String ELSEWHERE = "queda en una sala que usted no puede leer";
  private static final Duration AT_ONCE = Duration.ofSeconds(1);
  private static final int POLICY = 1008;

  @Inject Given given;
  @Inject GivenRooms rooms;
  @Inject Loopback loopback;
  @Inject Sql sql;

  private Institution host;
  private Institution guest;
  private Token hosting;

  @BeforeEach
  void two_institutions() {
    host = given.anInstitution("GTM");
    guest = given.anInstitution("COL");
    hosting = given.aPartner(host);
  }

  private static String plan(String more, Institution... invited) {
    return """
        {"title": "Reunión con sala", "language": "es", "start": "%s", "zone": "America/Bogota",
         "minutes": 60, "institutionIds": [%s]%s}
        """
        .formatted(
            LocalDateTime.now().plusDays(5).withNano(0),
            Arrays.stream(invited)
                .map(each -> "\"" + each.id() + "\"")
                .collect(Collectors.joining(",")),
            more);
  }

  private String called(String more, Institution... invited) throws Exception {
    HttpResponse<String> called = loopback.post(hosting, API, plan(more, invited));
    assertThat(called.statusCode()).as(called.body()).isEqualTo(201);
    String address = called.headers().firstValue("Location").orElseThrow();
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private UUID roomOf(String meeting) throws Exception {
    return (UUID) sql.one("select id from room where subject_id = cast(? as uuid)", meeting);
  }

  private Participant a(Role role, Institution of) {
    return Participant.of(loopback.port(), given.aPerson(role, of));
  }

  @Test
  void those_who_attend_read_and_write_it_and_nobody_else_knows_of_it() throws Exception {
    String meeting = called("", guest);
    UUID room = roomOf(meeting);
    Participant ours = a(INSTITUTION_LEAD, host);
    assertThat(ours.says(room, "Buenos días")).isEqualTo(1);
    assertThat(a(INSTITUTION_EDITOR, guest).says(room, "Buenas tardes")).isEqualTo(2);
    assertThat(a(FACILITATOR, guest).says(room, "Bienvenidos")).isEqualTo(3);
    assertThat(ours.gets("/meetings/" + meeting + "/call").body()).contains("Buenas tardes");
    for (Participant stranger :
        Set.of(
            a(INSTITUTION_LEAD, given.anInstitution("COL")),
            a(COUNTRY_FOCAL_POINT, given.anInstitution("COL")),
            a(FACILITATOR, given.anInstitution("PER")))) {
      assertThat(stranger.gets("/rooms/" + room).statusCode()).isEqualTo(404);
      assertThat(stranger.sends(room, UUID.randomUUID(), "¿Hola?").statusCode()).isEqualTo(404);
      assertThat(stranger.gets("/rooms").body()).doesNotContain(room.toString());
      assertThat(stranger.gets("/rooms?q=Bienvenidos").body()).doesNotContain(room.toString());
    }
  }

  @Test
  void who_is_invited_in_person_is_in_it() throws Exception {
    Institution other = given.anInstitution("PER");
    Account person =
        Account.ofInstitution(
            other.id(), Given.unused(), "Invitada", Set.of(INSTITUTION_EDITOR), Language.ES);
    Participant invited = Participant.of(loopback.port(), given.aSignIn(person));
    UUID room = roomOf(called(", \"people\": [\"" + person.email() + "\"]", guest));
    assertThat(invited.says(room, "Presente")).isEqualTo(1);
    assertThat(invited.gets("/rooms").body()).contains(room.toString());
    assertThat(a(INSTITUTION_LEAD, other).gets("/rooms/" + room).statusCode()).isEqualTo(404);
  }

  @Test
  void who_is_no_longer_invited_is_out_of_an_open_line_at_once() throws Exception {
    String meeting = called("", guest);
    UUID room = roomOf(meeting);
    Participant ours = a(INSTITUTION_LEAD, host);
    Listening ear = a(INSTITUTION_LEAD, guest).listens(room, 0);
    ours.says(room, "antes");
    ear.awaits(1);
    Institution instead = given.anInstitution("PER");
    HttpResponse<String> revised =
        loopback.put(hosting, API + "/" + meeting, plan("", instead), version(meeting));
    assertThat(revised.statusCode()).as(revised.body()).isEqualTo(200);
    ours.says(room, "después");
    assertThat(ear.closedWithin(AT_ONCE)).isEqualTo(POLICY);
    assertThat(ear.texts()).containsExactly("antes");
    assertThat(a(INSTITUTION_LEAD, instead).says(room, "Llego yo")).isEqualTo(3);
  }

  private String version(String meeting) throws Exception {
    return loopback.get(hosting, API + "/" + meeting).headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void called_from_a_room_it_is_written_there_and_who_may_not_read_that_is_told_so()
      throws Exception {
    UUID direct = rooms.between(host, guest);
    Institution third = given.anInstitution("PER");
    String meeting = called(", \"roomId\": \"" + direct + "\"", guest, third);
    assertThat(roomOf(meeting)).isNull();
    String call = "/meetings/" + meeting + "/call";
    a(INSTITUTION_LEAD, host).says(direct, "Solo entre nosotros");
    assertThat(a(INSTITUTION_LEAD, guest).gets(call).body())
        .contains("Solo entre nosotros")
        .doesNotContain(ELSEWHERE);
    assertThat(a(INSTITUTION_LEAD, third).gets(call).body())
        .contains(ELSEWHERE)
        .doesNotContain("Solo entre nosotros", direct.toString());
  }

  @Test
  void it_is_not_called_from_a_room_or_a_cooperation_that_one_may_not_read() throws Exception {
    UUID others = rooms.between(guest, given.anInstitution("PER"));
    for (String about :
        Set.of(", \"roomId\": \"" + others + "\"", ", \"cooperation\": \"SSC-2026-9999\"")) {
      assertThat(loopback.post(hosting, API, plan(about, guest)).statusCode()).isEqualTo(422);
    }
  }

  @Test
  void once_it_is_called_off_nothing_more_is_written() throws Exception {
    String meeting = called("", guest);
    UUID room = roomOf(meeting);
    Participant ours = a(INSTITUTION_LEAD, host);
    ours.says(room, "Hasta pronto");
    String why = "{\"reason\": \"Elecciones\"}";
    loopback.post(hosting, API + "/" + meeting + "/cancel", why, version(meeting));
    assertThat(ours.sends(room, UUID.randomUUID(), "¿Sigue?").statusCode()).isEqualTo(422);
    assertThat(ours.gets("/rooms/" + room).body()).contains("Hasta pronto");
  }
}
