package org.puentesur.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.account.model.Role.AUDITOR;
import static org.puentesur.account.model.Role.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.FACILITATOR;
import static org.puentesur.account.model.Role.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.REGIONAL_COORDINATOR;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.Token;
import org.puentesur.cooperation.model.Unmet;
import org.puentesur.cooperation.service.CooperationService;
import org.puentesur.cooperation.service.Cooperations;
import org.puentesur.directory.model.Institution;
import org.puentesur.ledger.LedgerWorld;
import org.puentesur.ledger.LedgerWorld.Carried;
import org.puentesur.monitoring.service.ActivityConditions;
import org.puentesur.monitoring.service.ActivityTasks;
import org.puentesur.platform.persistence.Statements;
import org.puentesur.platform.task.Task;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Transactions;

/** Activities of a signed plan from the first word to the last. */
@ArquillianTest
class ActivitiesIT {

  private static final String GIVING = "DMA";
  private static final String RECEIVING = "GRD";
  private static final String DONE = "{\"state\":\"DONE\",\"on\":\"2026-06-01\",\"note\":\"%s\"}";

  @Inject LedgerWorld world;
  @Inject Given given;
  @Inject Loopback loopback;
  @Inject CallingAs calling;
  @Inject CooperationService service;
  @Inject Cooperations cooperations;
  @Inject ActivityConditions conditions;
  @Inject ActivityTasks tasks;
  @Inject Transactions transactions;

  private Carried carried;
  private String activity;

  @BeforeEach
  void carry_one_out() throws Exception {
    carried = world.carried(GIVING, RECEIVING);
    activity = list(carried.receiving()).getJsonObject(0).getString("id");
  }

  private String api(String path) {
    return "/api/v1/cooperations/" + carried.code() + "/activities" + path;
  }

  private String page(String path) {
    return "/cooperations/" + carried.code() + "/monitoring" + path;
  }

  private JsonArray list(Token token) throws Exception {
    HttpResponse<String> answer = loopback.get(token, api(""));
    assertThat(answer.statusCode()).isEqualTo(200);
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject().getJsonArray("items");
    }
  }

  private int say(Token token, String json) throws Exception {
    return loopback.post(token, api("/" + activity + "/updates"), json).statusCode();
  }

  private List<String> unmet(List<String> codes) {
    return transactions.in(
        () ->
            conditions
                .unmet(codes.stream().map(code -> cooperations.find(code).orElseThrow()).toList())
                .values()
                .stream()
                .flatMap(List::stream)
                .map(Unmet::key)
                .toList());
  }

  @Test
  void its_party_says_how_it_goes_on_and_closure_waits_for_its_end() throws Exception {
    assertThat(list(carried.giving()).getJsonObject(0).getString("state")).isEqualTo("NOT_STARTED");
    assertThat(unmet(List.of(carried.code()))).containsExactly("activities");
    assertThat(say(carried.giving(), DONE.formatted("Guía entregada"))).isEqualTo(200);
    JsonObject done = list(carried.receiving()).getJsonObject(0);
    assertThat(done.getString("state")).isEqualTo("DONE");
    assertThat(done.getString("note")).isEqualTo("Guía entregada");
    assertThat(unmet(List.of(carried.code()))).isEmpty();
    Token reader = given.aPerson(INSTITUTION_LEAD, carried.receiver());
    assertThat(loopback.page(reader, page("/" + activity)).body())
        .contains("Guía entregada", "1 jun 2026");
    assertThat(calling.as(coordinator(), () -> service.history(carried.code())))
        .extracting("type")
        .contains("activity.updated");
  }

  @Test
  void what_is_wrong_is_told_by_field_and_changes_nothing() throws Exception {
    HttpResponse<String> refused =
        loopback.post(
            carried.giving(),
            api("/" + activity + "/updates"),
            "{\"state\":\"DROPPED\",\"on\":\"2199-01-01\"}");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("\"on\"", "\"text\"");
    assertThat(say(carried.giving(), "{\"state\":\"OVER\"}")).isEqualTo(422);
    assertThat(list(carried.giving()).getJsonObject(0).getString("state")).isEqualTo("NOT_STARTED");
  }

  @Test
  void what_was_said_stands() throws Exception {
    say(carried.giving(), DONE.formatted("x"));
    UUID line = UUID.fromString(activity);
    for (String change :
        List.of(
            "update activity_update set text = 'y' where line_id = ?",
            "delete from activity_update where line_id = ?")) {
      assertThatThrownBy(() -> world.tries(change, line)).isInstanceOf(SQLException.class);
    }
  }

  @Test
  void each_reads_and_tells_what_is_theirs() throws Exception {
    Institution stranger = given.anInstitution(RECEIVING);
    for (String path : List.of("", "/" + activity)) {
      for (Institution party : List.of(carried.giver(), carried.receiver())) {
        for (var role :
            List.of(INSTITUTION_LEAD, INSTITUTION_EDITOR, COUNTRY_FOCAL_POINT, FACILITATOR)) {
          assertThat(loopback.page(given.aPerson(role, party), page(path)).statusCode())
              .as(role + " " + path)
              .isEqualTo(200);
        }
      }
      for (var role : List.of(INSTITUTION_LEAD, AUDITOR)) {
        assertThat(loopback.page(given.aPerson(role, stranger), page(path)).statusCode())
            .as(role + " " + path)
            .isEqualTo(404);
      }
    }
    String form = "name=\"f:tell\"";
    Token giving = given.aPerson(INSTITUTION_EDITOR, carried.giver());
    Token receiving = given.aPerson(INSTITUTION_LEAD, carried.receiver());
    assertThat(loopback.page(giving, page("/" + activity)).body()).contains(form);
    assertThat(loopback.page(receiving, page("/" + activity)).body()).doesNotContain(form);
    assertThat(say(carried.receiving(), DONE.formatted(""))).isEqualTo(422);
    assertThat(say(given.aPartner(stranger), DONE.formatted(""))).isEqualTo(404);
    assertThat(loopback.get(given.aPartner(stranger), api("")).statusCode()).isEqualTo(404);
    assertThat(loopback.get(api("")).statusCode()).isEqualTo(404);
    world.enter(carried.code(), "CLOSURE");
    assertThat(say(carried.giving(), DONE.formatted(""))).isEqualTo(422);
    assertThat(loopback.page(giving, page("/" + activity)).body()).doesNotContain(form);
  }

  @Test
  void who_answers_for_a_late_one_finds_it_among_their_tasks() throws Exception {
    Caller answering = CallingAs.a(INSTITUTION_EDITOR, carried.giver().id(), GIVING);
    assertThat(calling.as(answering, tasks::tasks))
        .extracting(Task::address)
        .containsExactly(page("/" + activity));
    say(carried.giving(), DONE.formatted(""));
    assertThat(calling.as(answering, tasks::tasks)).isEmpty();
  }

  @Test
  void statements_do_not_grow_with_cooperations() throws Exception {
    long one = statements(List.of(carried.code()));
    Carried second = world.carried(GIVING, RECEIVING);
    assertThat(statements(List.of(carried.code(), second.code())) - 1)
        .as("but for the one that is found first")
        .isEqualTo(one);
  }

  private long statements(List<String> codes) {
    long before = Statements.count();
    Statements.counting(() -> unmet(codes));
    return Statements.count() - before;
  }

  private static Caller coordinator() {
    return CallingAs.a(REGIONAL_COORDINATOR, null, GIVING);
  }
}
