package org.puentesur.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.account.model.Role.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.FACILITATOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.REGIONAL_COORDINATOR;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Token;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Gate;
import org.puentesur.cooperation.model.GateDecision;
import org.puentesur.cooperation.model.GateReview;
import org.puentesur.cooperation.model.GateScore;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.service.CooperationOpening;
import org.puentesur.cooperation.service.CooperationService;
import org.puentesur.cooperation.service.CooperationStart;
import org.puentesur.cooperation.service.Cooperations;
import org.puentesur.cooperation.service.GateReviews;
import org.puentesur.cooperation.service.PhaseService;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.Institutions;
import org.puentesur.mission.MissionFixture;
import org.puentesur.mission.service.Missions;
import org.puentesur.platform.persistence.Statements;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;

/** How cooperations go from phase to phase, and who lets them. */
@ArquillianTest
class PhasesIT {

  private static final String ASKING = "PRY";
  private static final String GIVING = "PER";

  @Inject Given given;
  @Inject CooperationOpening opening;
  @Inject Cooperations cooperations;
  @Inject CooperationService service;
  @Inject PhaseService phases;
  @Inject CooperationStart start;
  @Inject Institutions institutions;
  @Inject Sql sql;
  @Inject GateReviews reviews;
  @Inject Missions missions;
  @Inject CallingAs calling;
  @Inject Loopback loopback;
  @Inject Transactions transactions;

  private Institution recipient;
  private Institution provider;
  private Token asking;
  private Token giving;
  private String code;

  @BeforeEach
  void open_one() {
    recipient = given.anInstitution(ASKING);
    provider = given.anInstitution(GIVING);
    asking = given.aBindingPartner(recipient);
    giving = given.aBindingPartner(provider);
    code = open().code();
  }

  private Cooperation open() {
    return transactions.in(
        () -> {
          Cooperation opened =
              new Cooperation(
                  cooperations.next(2026),
                  new Translations(Map.of(Language.ES, "Sin coincidencia")),
                  Set.of("H.88"),
                  List.of(
                      part(provider, ParticipantRole.PROVIDER),
                      part(recipient, ParticipantRole.RECIPIENT)),
                  Instant.now());
          opening.keep(opened);
          return opened;
        });
  }

  private static Participation part(Institution institution, ParticipantRole role) {
    return new Participation(institution.id(), institution.country(), role);
  }

  @Test
  void a_refused_transition_names_every_unmet_condition_with_its_link() throws Exception {
    HttpResponse<String> refused = move(asking, "FORMULATION");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.headers().firstValue("Content-Type").orElse(""))
        .contains("application/problem+json");
    assertThat(refused.body())
        .contains("/cooperations/" + code + "/gates", "Dar su conformidad: Ministerio");
    assertThat(phase()).isEqualTo(Phase.EXPLORATION);
    assertThat(loopback.get(asking, api("next")).body()).contains("gate.MISSION", "consent");
  }

  @Test
  void it_goes_on_once_all_is_met_and_the_log_tells_who_did_it() throws Exception {
    ready();
    assertThat(move(giving, "FORMULATION").statusCode()).isEqualTo(200);
    assertThat(phase()).isEqualTo(Phase.FORMULATION);
    assertThat(coordinated(() -> service.history(code)))
        .extracting("type")
        .contains("cooperation.advanced", "cooperation.consented");
    assertThat(loopback.page(given.aPerson(INSTITUTION_LEAD, recipient), history()).body())
        .contains("Exploración → Formulación");
  }

  @Test
  void a_gate_that_was_returned_later_is_closed_again() throws Exception {
    ready();
    decide(GateDecision.RETURNED);
    assertThat(move(giving, "FORMULATION").statusCode()).isEqualTo(422);
  }

  @Test
  void it_rests_for_a_reason_and_takes_up_where_it_was() throws Exception {
    assertThat(send(asking, "phase", "{\"to\":\"SUSPENDED\"}").statusCode()).isEqualTo(422);
    String why = "{\"to\":\"SUSPENDED\",\"reason\":\"Elecciones\"}";
    assertThat(send(asking, "phase", why).statusCode()).isEqualTo(200);
    assertThat(move(asking, "FORMULATION").statusCode()).isEqualTo(422);
    assertThat(send(giving, "consent", "{\"to\":\"FORMULATION\"}").statusCode()).isEqualTo(422);
    assertThat(move(giving, "EXPLORATION").statusCode()).isEqualTo(200);
    assertThat(phase()).isEqualTo(Phase.EXPLORATION);
  }

  @Test
  void an_agreed_one_begins_by_itself_on_its_day_and_those_who_answer_for_it_hear_so()
      throws Exception {
    given.aPerson(INSTITUTION_LEAD, recipient);
    agreed(LocalDate.now().plusDays(2));
    start.begin();
    assertThat(phase()).isEqualTo(Phase.AGREED);
    agreed(LocalDate.now().minusDays(1));
    start.begin();
    start.begin();
    assertThat(phase()).isEqualTo(Phase.EXECUTION);
    assertThat(coordinated(() -> service.history(code)))
        .filteredOn(event -> event.actor() == null && event.type().equals("cooperation.advanced"))
        .hasSize(1);
    assertThat((long) sql.one("select count(*) from mail where subject like ?", "%" + code + "%"))
        .isPositive();
  }

  @Test
  void an_agreed_one_with_a_suspended_institution_waits_on_its_day() throws Exception {
    agreed(LocalDate.now());
    transactions.run(() -> institutions.get(provider.id()).suspend());
    start.begin();
    assertThat(phase()).isEqualTo(Phase.AGREED);
  }

  private void agreed(LocalDate day) throws SQLException {
    try (Connection connection = sql.connect()) {
      Sql.change(
          connection,
          "update cooperation set phase = 'AGREED', starts_on = ? where code = ?",
          day,
          code);
    }
  }

  @Test
  void only_those_who_bind_a_party_move_it_and_strangers_know_of_none() throws Exception {
    Token editor = given.aPartner(recipient);
    Token stranger = given.aBindingPartner(given.anInstitution(ASKING));
    assertThat(move(editor, "FORMULATION").statusCode()).isEqualTo(403);
    assertThat(move(stranger, "FORMULATION").statusCode()).isEqualTo(404);
    assertThat(loopback.get(stranger, api("next")).statusCode()).isEqualTo(404);
    assertThat(loopback.get(editor, api("next")).statusCode()).isEqualTo(200);
  }

  @Test
  void pages_of_its_place_are_there_for_those_who_read_it() throws Exception {
    Token stranger = given.aPerson(INSTITUTION_LEAD, given.anInstitution(ASKING));
    Token lead = given.aPerson(INSTITUTION_LEAD, recipient);
    for (String section :
        List.of("", "/dialogue", "/history", "/participants", "/agreements", "/gates")) {
      String path = "/cooperations/" + code + section;
      assertThat(loopback.page(lead, path).statusCode()).as(path).isEqualTo(200);
      assertThat(loopback.page(stranger, path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void the_board_is_for_those_who_follow_countries() throws Exception {
    assertThat(loopback.page(person(FACILITATOR), "/cooperations/board").body()).contains(code);
    assertThat(loopback.page(person(COUNTRY_FOCAL_POINT), "/cooperations/board").body())
        .contains(code);
    assertThat(loopback.page(person(REGIONAL_COORDINATOR), "/cooperations/board").statusCode())
        .isEqualTo(200);
    assertThat(loopback.page(person(INSTITUTION_LEAD), "/cooperations/board").statusCode())
        .isEqualTo(404);
    assertThat(loopback.page(person(FACILITATOR), "/cooperations/new").statusCode()).isEqualTo(200);
  }

  @Test
  void statements_of_the_board_do_not_grow_with_its_cards() throws Exception {
    Token facilitator = person(FACILITATOR);
    loopback.page(facilitator, "/cooperations/board");
    long before = statements(facilitator);
    IntStream.range(0, 5).forEach(number -> open());
    assertThat(statements(facilitator)).isEqualTo(before);
  }

  private long statements(Token facilitator) throws Exception {
    long before = Statements.count();
    assertThat(loopback.page(facilitator, "/cooperations/board").statusCode()).isEqualTo(200);
    return Statements.count() - before;
  }

  private Token person(Role role) {
    return given.aPerson(role, recipient);
  }

  private void ready() throws Exception {
    for (Token token : List.of(asking, giving)) {
      assertThat(send(token, "consent", "{\"to\":\"FORMULATION\"}").statusCode()).isEqualTo(200);
    }
    transactions.run(
        () -> missions.add(MissionFixture.reported(cooperations.find(code).orElseThrow())));
    decide(GateDecision.PASSED);
  }

  private void decide(GateDecision decision) {
    transactions.in(
        () -> {
          List<GateScore> scores =
              Gate.MISSION.criteria().stream().map(each -> new GateScore(each, 2, null)).toList();
          GateReview review =
              new GateReview(
                  cooperations.find(code).orElseThrow(),
                  Gate.MISSION,
                  decision,
                  scores,
                  "Falta oír a las jóvenes");
          review.by(CallingAs.a(FACILITATOR, null, ASKING), Instant.now());
          reviews.add(review);
          return review;
        });
  }

  private HttpResponse<String> move(Token token, String to) throws Exception {
    return send(token, "phase", "{\"to\":\"" + to + "\"}");
  }

  private HttpResponse<String> send(Token token, String path, String json) throws Exception {
    return loopback.post(token, api(path), json);
  }

  private String api(String path) {
    return "/api/v1/cooperations/" + code + "/" + path;
  }

  private String history() {
    return "/cooperations/" + code + "/history";
  }

  private Phase phase() {
    return coordinated(() -> service.get(code)).phase();
  }

  private <T> T coordinated(java.util.function.Supplier<T> question) {
    return calling.as(CallingAs.a(REGIONAL_COORDINATOR, null, ASKING), question);
  }
}
