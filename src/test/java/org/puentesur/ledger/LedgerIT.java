package org.puentesur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.account.model.Role.AUDITOR;
import static org.puentesur.account.model.Role.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.FACILITATOR;
import static org.puentesur.account.model.Role.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.REGIONAL_COORDINATOR;
import static org.puentesur.ledger.LedgerFixture.CASH_LINE;
import static org.puentesur.ledger.LedgerFixture.DAYS_LINE;
import static org.puentesur.ledger.LedgerFixture.VALUED_LINE;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Token;
import org.puentesur.cooperation.service.CooperationService;
import org.puentesur.directory.model.Institution;
import org.puentesur.ledger.LedgerWorld.Carried;
import org.puentesur.ledger.service.LedgerFiles;
import org.puentesur.ledger.service.LedgerTasks;
import org.puentesur.platform.file.FileService;
import org.puentesur.platform.persistence.Statements;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.task.Task;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;

/** A ledger on its way: recorded, reversed, compared, explained, until it is reconciled. */
@ArquillianTest
class LedgerIT {

  private static final String GIVING = "ATG";
  private static final String RECEIVING = "BRB";

  @Inject LedgerWorld world;
  @Inject Given given;
  @Inject Loopback loopback;
  @Inject CallingAs calling;
  @Inject CooperationService cooperations;
  @Inject FileService files;
  @Inject LedgerTasks tasks;

  private Carried carried;

  @BeforeEach
  void carry_one_out() throws Exception {
    carried = world.carried(GIVING, RECEIVING);
  }

  @Test
  void an_entry_is_recorded_listed_and_told() throws Exception {
    JsonObject entry = created(carried.receiving(), "", spent("1000.50"));
    assertThat(entry.getInt("number")).isEqualTo(1);
    assertThat(entry.getString("iatiType")).isEqualTo("4");
    assertThat(entry.getJsonNumber("dollars").bigDecimalValue()).isEqualByComparingTo("125.06");
    created(carried.giving(), "", days(DAYS_LINE, "3"));
    assertThat(numbers("")).containsExactly(2, 1);
    assertThat(numbers("?kind=EXPENDITURE")).containsExactly(1);
    assertThat(numbers("?party=" + carried.giver().id())).containsExactly(2);
    assertThat(numbers("?year=2025")).isEmpty();
    assertThat(numbers("?size=1")).containsExactly(2);
    assertThat(numbers("?size=1&after=2")).containsExactly(1);
    assertThat(calling.as(coordinator(), () -> cooperations.history(carried.code())))
        .extracting("type")
        .contains("ledger.recorded");
  }

  @Test
  void nothing_in_it_ever_changes() throws Exception {
    UUID id = id(created(carried.receiving(), "", spent("1")));
    for (String change :
        List.of(
            "update ledger_entry set amount = 2 where id = ?",
            "delete from ledger_entry where id = ?",
            "update ledger_explanation set text = 'x' where id = ?",
            "delete from ledger_explanation where id = ?")) {
      assertThatThrownBy(() -> world.tries(change, id))
          .as(change)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void an_entry_is_taken_back_once_by_its_party_alone() throws Exception {
    UUID id = id(created(carried.receiving(), "", spent("12000")));
    String reversal = "/" + id + "/reversal";
    assertThat(post(carried.giving(), reversal, reason("No")).statusCode()).isEqualTo(422);
    assertThat(post(carried.receiving(), reversal, "{}").body()).contains("\"reason\"");
    JsonObject back = created(carried.receiving(), reversal, reason("Factura repetida"));
    assertThat(back.getJsonNumber("amount").bigDecimalValue()).isEqualByComparingTo("-12000");
    assertThat(back.getString("reversesId")).isEqualTo(id.toString());
    assertThat(post(carried.receiving(), reversal, reason("Otra vez")).statusCode()).isEqualTo(422);
    assertThat(post(carried.receiving(), "/" + id(back) + "/reversal", reason("x")).statusCode())
        .isEqualTo(422);
    assertThat(get(carried.giving(), "/" + id).getBoolean("reversed")).isTrue();
    assertThat(line(CASH_LINE).getJsonObject("row").getJsonObject("own").getInt("spent")).isZero();
  }

  @Test
  void many_at_once_get_numbers_without_gaps_and_one_reversal() throws Exception {
    UUID id = id(created(carried.receiving(), "", spent("1")));
    List<CompletableFuture<Integer>> sent = new ArrayList<>();
    for (int each = 0; each < 4; each++) {
      sent.add(status(carried.receiving(), "/" + id + "/reversal", reason("Repetido")));
      sent.add(status(carried.giving(), "", days(DAYS_LINE, "1")));
    }
    List<Integer> statuses = sent.stream().map(CompletableFuture::join).toList();
    assertThat(statuses).filteredOn(status -> status == 201).hasSize(1 + 4);
    assertThat(statuses).filteredOn(status -> status == 422).hasSize(3);
    assertThat(numbers("")).containsExactly(6, 5, 4, 3, 2, 1);
  }

  private CompletableFuture<Integer> status(Token who, String path, String json) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + loopback.port() + api(path)))
            .header("Authorization", "Bearer " + who.text())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    return HttpClient.newHttpClient()
        .sendAsync(request, HttpResponse.BodyHandlers.discarding())
        .thenApply(HttpResponse::statusCode);
  }

  @Test
  void what_is_refused_is_told_field_by_field() throws Exception {
    HttpResponse<String> refused =
        post(
            carried.receiving(),
            "",
            """
            {"kind": "DISBURSEMENT", "date": "2026-06-01", "amount": 5, "currency": "GTQ"}
            """);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.headers().firstValue("Content-Type").orElse(""))
        .contains("application/problem+json");
    assertThat(refused.body())
        .contains("\"receiver\"", "\"category\"", "\"rate\"", "\"rateSource\"", "\"description\"");
    assertThat(post(carried.receiving(), "", "{\"kind\":\"GIFT\",\"date\":\"x\"}").body())
        .contains("\"kind\"", "\"date\"");
  }

  @Test
  void promises_only_before_execution_and_nothing_while_it_rests() throws Exception {
    world.enter(carried.code(), "AGREED");
    String promise = spent("10").replace("EXPENDITURE", "COMMITMENT");
    assertThat(post(carried.receiving(), "", spent("10")).statusCode()).isEqualTo(422);
    UUID id = id(created(carried.receiving(), "", promise));
    for (String phase : List.of("FORMULATION", "EVALUATED")) {
      world.enter(carried.code(), phase);
      assertThat(post(carried.receiving(), "", promise).statusCode()).as(phase).isEqualTo(422);
      assertThat(post(carried.receiving(), "/" + id + "/reversal", reason("x")).statusCode())
          .as(phase)
          .isEqualTo(422);
    }
  }

  @Test
  void each_role_does_what_is_its_own_and_finds_nothing_of_others() throws Exception {
    UUID id = id(created(carried.receiving(), "", spent("100")));
    UUID file =
        calling.as(
            of(INSTITUTION_EDITOR, carried.receiver()),
            () -> files.add(LedgerFiles.TYPE, id, "factura.txt", content()));
    String ledger = "/cooperations/" + carried.code() + "/ledger";
    List<String> read =
        List.of(
            ledger,
            ledger + "/comparison",
            ledger + "/" + id,
            "/ledger-files/" + carried.code() + ".xlsx",
            "/files/" + file);
    String write = ledger + "/new";
    for (Institution party : List.of(carried.giver(), carried.receiver())) {
      assertRights(given.aPerson(INSTITUTION_LEAD, party), read, 200, write, 200);
      assertRights(given.aPerson(INSTITUTION_EDITOR, party), read, 200, write, 200);
      assertRights(given.aPerson(COUNTRY_FOCAL_POINT, party), read, 200, write, 404);
      assertRights(given.aPerson(FACILITATOR, party), read, 200, write, 404);
    }
    assertRights(given.aPerson(REGIONAL_COORDINATOR, carried.giver()), read, 200, write, 404);
    Institution stranger = given.anInstitution(RECEIVING);
    assertRights(given.aPerson(INSTITUTION_LEAD, stranger), read, 404, write, 404);
    assertRights(given.aPerson(FACILITATOR, given.anInstitution("URY")), read, 404, write, 404);
    assertRights(given.aPerson(AUDITOR, stranger), read, 404, write, 404);
    Token foreign = given.aPartner(stranger);
    for (String path : List.of("", "/" + id, "/comparison")) {
      assertThat(loopback.get(foreign, api(path)).statusCode()).as(path).isEqualTo(404);
      assertThat(loopback.get(api(path)).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(post(foreign, "", spent("1")).statusCode()).isEqualTo(404);
    assertThat(post(foreign, "/" + id + "/reversal", reason("x")).statusCode()).isEqualTo(404);
  }

  private void assertRights(Token who, List<String> read, int reads, String write, int writes)
      throws Exception {
    for (String path : read) {
      assertThat(loopback.page(who, path).statusCode()).as(path).isEqualTo(reads);
    }
    assertThat(loopback.page(who, write).statusCode()).as(write).isEqualTo(writes);
  }

  @Test
  void documents_are_added_by_the_entry_s_party_and_kept() throws Exception {
    UUID id = id(created(carried.receiving(), "", spent("100")));
    Caller owner = of(INSTITUTION_EDITOR, carried.receiver());
    UUID file = calling.as(owner, () -> files.add(LedgerFiles.TYPE, id, "factura.txt", content()));
    assertThat(remains(owner, file)).isInstanceOf(RuleBroken.class);
    Caller other = of(INSTITUTION_LEAD, carried.giver());
    assertThatThrownBy(
            () ->
                calling.as(other, () -> files.add(LedgerFiles.TYPE, id, "factura.txt", content())))
        .isInstanceOf(NotFound.class);
    assertThat(calling.as(other, () -> files.of(LedgerFiles.TYPE, id))).hasSize(1);
  }

  private Throwable remains(Caller owner, UUID file) {
    return org.assertj.core.api.Assertions.catchThrowable(
        () ->
            calling.as(
                owner,
                () -> {
                  files.remove(file);
                  return null;
                }));
  }

  private static ByteArrayInputStream content() {
    return new ByteArrayInputStream("Factura 12".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void it_is_reconciled_once_every_variance_is_explained_and_nothing_is_pending() throws Exception {
    assertThat(world.unmet(carried.code())).containsExactly("ledger.explanation", "ledger.period");
    created(carried.giving(), "", days(DAYS_LINE, "10"));
    created(carried.receiving(), "", days(VALUED_LINE, "4"));
    created(carried.receiving(), "", spent("12000"));
    assertThat(world.unmet(carried.code())).containsExactly("ledger.explanation");
    assertThat(line(CASH_LINE).getString("state")).isEqualTo("UNEXPLAINED");
    String explanation =
        "{\"lineId\":\"%s\",\"text\":\"Subieron los pasajes\"}".formatted(CASH_LINE);
    assertThat(post(carried.giving(), "/explanations", explanation).statusCode()).isEqualTo(422);
    created(carried.receiving(), "/explanations", explanation);
    assertThat(line(CASH_LINE).getString("state")).isEqualTo("EXPLAINED");
    assertThat(world.unmet(carried.code())).isEmpty();
    created(carried.receiving(), "", spent("1"));
    assertThat(world.unmet(carried.code())).containsExactly("ledger.explanation");
    assertThat(calling.as(coordinator(), () -> cooperations.history(carried.code())))
        .extracting("type")
        .contains("ledger.explained");
  }

  @Test
  void what_closure_lacks_stands_on_the_first_page_with_its_link() throws Exception {
    String page =
        loopback
            .page(
                given.aPerson(INSTITUTION_LEAD, carried.giver()), "/cooperations/" + carried.code())
            .body();
    assertThat(page).contains("/cooperations/" + carried.code() + "/ledger/comparison");
  }

  @Test
  void who_owes_an_explanation_finds_it_among_their_tasks() throws Exception {
    Caller owing = of(INSTITUTION_LEAD, carried.receiver());
    assertThat(calling.as(owing, tasks::tasks)).isEmpty();
    created(carried.receiving(), "", spent("12000"));
    assertThat(calling.as(owing, tasks::tasks))
        .extracting(Task::address)
        .containsExactly("/cooperations/" + carried.code() + "/ledger/comparison#unexplained");
    Caller other = of(INSTITUTION_LEAD, carried.giver());
    assertThat(calling.as(other, tasks::tasks)).isEmpty();
  }

  @Test
  void statements_grow_neither_with_cooperations_nor_with_entries() throws Exception {
    long one = statements(List.of(carried.code()));
    Carried second = world.carried(GIVING, RECEIVING);
    Carried third = world.carried(GIVING, RECEIVING);
    for (int each = 0; each < 5; each++) {
      created(carried.receiving(), "", spent("5"));
    }
    assertThat(statements(List.of(carried.code(), second.code(), third.code())) - 2)
        .as("but for the two that are found first")
        .isEqualTo(one);
    String path = api("?size=100");
    long few = pages(path);
    for (int each = 0; each < 10; each++) {
      created(carried.receiving(), "", spent("5"));
    }
    assertThat(pages(path)).isEqualTo(few);
  }

  private long statements(List<String> codes) {
    long before = Statements.count();
    Statements.counting(() -> world.unmet(codes));
    return Statements.count() - before;
  }

  private long pages(String path) throws Exception {
    loopback.get(carried.giving(), path);
    long before = Statements.count();
    assertThat(loopback.get(carried.giving(), path).statusCode()).isEqualTo(200);
    return Statements.count() - before;
  }

  private Caller coordinator() {
    return CallingAs.a(REGIONAL_COORDINATOR, null, GIVING);
  }

  private static Caller of(Role role, Institution institution) {
    return CallingAs.a(role, institution.id(), institution.country());
  }

  private static String spent(String amount) {
    return """
        {"kind": "EXPENDITURE", "lineId": "%s", "date": "2026-06-01", "amount": %s,
         "currency": "GTQ", "rate": 8, "rateDate": "2026-06-01",
         "rateSource": "Banco de Guatemala"}
        """
        .formatted(CASH_LINE, amount);
  }

  private static String days(UUID line, String days) {
    return "{\"kind\":\"IN_KIND_DAYS\",\"lineId\":\"%s\",\"date\":\"2026-06-01\",\"days\":%s}"
        .formatted(line, days);
  }

  private static String reason(String why) {
    return "{\"reason\":\"" + why + "\"}";
  }

  private JsonObject line(UUID line) throws Exception {
    return get(carried.giving(), "/comparison").getJsonArray("lines").stream()
        .map(each -> each.asJsonObject())
        .filter(each -> each.getJsonObject("row").getString("key").equals(line.toString()))
        .findFirst()
        .orElseThrow();
  }

  private List<Integer> numbers(String query) throws Exception {
    return get(carried.giving(), query).getJsonArray("items").stream()
        .map(each -> each.asJsonObject().getInt("number"))
        .toList();
  }

  private JsonObject created(Token who, String path, String json) throws Exception {
    HttpResponse<String> answer = post(who, path, json);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return object(answer);
  }

  private JsonObject get(Token who, String path) throws Exception {
    HttpResponse<String> answer = loopback.get(who, api(path));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return object(answer);
  }

  private static JsonObject object(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  private static UUID id(JsonObject entry) {
    return UUID.fromString(entry.getString("id"));
  }

  private HttpResponse<String> post(Token who, String path, String json) throws Exception {
    return loopback.post(who, api(path), json);
  }

  private String api(String path) {
    return "/api/v1/cooperations/" + carried.code() + "/ledger" + path;
  }
}
