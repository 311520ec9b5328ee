package org.puentesur.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Token;
import org.puentesur.directory.model.Institution;
import org.puentesur.platform.text.Language;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;

/** Nobody sends more than a minute allows to all rooms together, and nothing is lost by it. */
@ArquillianTest
class AllowanceIT {

  @Inject Given given;
  @Inject GivenRooms rooms;
  @Inject Loopback loopback;
  @Inject Sql sql;

  private Account person;
  private Participant sender;
  private UUID room;

  @BeforeEach
  void somebody_has_said_something() {
    Institution ours = given.anInstitution("GTM");
    person =
        Account.ofInstitution(
            ours.id(), Given.unused(), "Persona", Set.of(Role.INSTITUTION_EDITOR), Language.ES);
    sender = Participant.of(loopback.port(), given.aSignIn(person));
    room = rooms.between(ours, given.anInstitution("COL"));
  }

  @Test
  void who_has_used_it_up_is_told_why_and_when_the_next_is_taken() throws SQLException {
    sender.says(room, "uno");
    usedUp(person.id());
    HttpResponse<String> refused = sender.sends(rooms.aForum(), UUID.randomUUID(), "dos");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(50L, 61L);
    assertThat(refused.body()).contains("Ha enviado muchos mensajes en poco tiempo");
  }

  @Test
  void a_retry_is_not_counted() throws SQLException {
    UUID client = UUID.randomUUID();
    long number = sender.says(room, client, "uno");
    usedUp(person.id());
    assertThat(sender.says(room, client, "uno")).isEqualTo(number);
    wholeIn("0", person.id());
    assertThat(sender.says(room, "dos")).isEqualTo(number + 1);
  }

  @Test
  void what_is_refused_for_another_reason_costs_nothing() throws SQLException {
    sender.says(room, "uno");
    Object before = wholeAt();
    assertThat(sender.sends(room, UUID.randomUUID(), " ").statusCode()).isEqualTo(422);
    assertThat(sender.sends(UUID.randomUUID(), UUID.randomUUID(), "x").statusCode()).isEqualTo(404);
    assertThat(wholeAt()).isEqualTo(before);
  }

  @Test
  void each_message_is_taken_from_it_whichever_room_it_goes_to() throws SQLException {
    sender.says(room, "uno");
    Timestamp after = (Timestamp) wholeAt();
    sender.says(rooms.aForum(), "dos");
    assertThat((Timestamp) wholeAt()).isAfter(after);
  }

  @Test
  void a_partner_system_has_one_of_its_own() throws Exception {
    Institution ours = given.anInstitution("PER");
    Token partner = given.aPartner(ours);
    UUID forum = rooms.aForum();
    usedUp((UUID) sql.one("select id from api_client where institution_id = ?", ours.id()));
    String path = "/api/v1/rooms/" + forum + "/messages";
    String message =
        "{\"client\":\"" + UUID.randomUUID() + "\",\"text\":\"x\",\"language\":\"es\"}";
    HttpResponse<String> refused = loopback.post(partner, path, message);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    assertThat(refused.body()).contains("urn:puentesur:too-many").contains("errors");
    assertThat(sender.sends(forum, UUID.randomUUID(), "y").statusCode()).isEqualTo(200);
  }

  private void usedUp(UUID who) throws SQLException {
    wholeIn("2 minutes", who);
  }

  private void wholeIn(String time, UUID who) throws SQLException {
    try (Connection connection = sql.connect()) {
      Sql.change(
          connection,
          """
          insert into message_allowance values (?, clock_timestamp() + cast(? as interval))
          on conflict (sender_id) do update set whole_at = excluded.whole_at
          """,
          who,
          time);
    }
  }

  private Object wholeAt() throws SQLException {
    return sql.one("select whole_at from message_allowance where sender_id = ?", person.id());
  }
}
