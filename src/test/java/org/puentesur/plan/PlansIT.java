package org.puentesur.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.account.model.Role.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.FACILITATOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.Token;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.service.CooperationService;
import org.puentesur.directory.model.Institution;
import org.puentesur.exchange.model.Listing;
import org.puentesur.matching.GivenMatching;
import org.puentesur.plan.PlanWorld.Person;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.plan.model.VersionState;
import org.puentesur.plan.service.PlanService;
import org.puentesur.plan.service.PlanVerificationService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Given;

/** A plan on its way: drafted in private, countered, signed by all, then never changed. */
@ArquillianTest
class PlansIT {

  private static final String ASKING = "SUR";
  private static final String GIVING = "GUY";
  private static final String PASSWORD = "una-clave-de-prueba-26";

  @Inject Given given;
  @Inject GivenMatching matching;
  @Inject CooperationService cooperations;
  @Inject PlanService plans;
  @Inject PlanVerificationService verification;
  @Inject PlanWorld world;

  private Institution recipient;
  private Institution provider;
  private Person receiving;
  private Person giving;
  private String code;

  @BeforeEach
  void open_a_cooperation_in_formulation() throws SQLException {
    recipient = given.anInstitution(ASKING);
    provider = given.anInstitution(GIVING);
    receiving = world.person(recipient, INSTITUTION_LEAD, PASSWORD);
    giving = world.person(provider, INSTITUTION_LEAD, PASSWORD);
    Listing demand = matching.aPublishedDemand(recipient, "H.88");
    Listing offer = matching.aPublishedOffer(provider, "H.88");
    code = world.opened(demand, offer, giving.caller());
  }

  private void propose() throws Exception {
    PlanContent content = PlanFixture.whole(provider.id(), recipient.id());
    assertThat(world.propose(giving, code, content)).endsWith("done=plan.proposed");
  }

  private <T> T as(Person person, Supplier<T> question) {
    return world.as(person.caller(), question);
  }

  @Test
  void a_draft_is_there_for_its_party_alone() throws Exception {
    world.act(giving, code, "start", Map.of());
    assertThat(as(giving, () -> plans.draft(code))).isPresent();
    assertThat(as(receiving, () -> plans.draft(code))).isEmpty();
    Caller facilitator = CallingAs.a(FACILITATOR, null, GIVING);
    assertThat(world.as(facilitator, () -> plans.draft(code))).isEmpty();
    assertThatThrownBy(() -> world.as(facilitator, () -> plans.draftContent(code)))
        .isInstanceOf(NotFound.class);
    Caller stranger = CallingAs.a(INSTITUTION_LEAD, UUID.randomUUID(), GIVING);
    assertThatThrownBy(() -> world.as(stranger, () -> plans.proposals(code)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void two_who_write_in_one_line_get_a_merge_or_a_clear_conflict() throws Exception {
    UUID line = UUID.randomUUID();
    world.act(giving, code, "start", Map.of());
    world.edit(
        giving,
        code,
        Json.createArrayBuilder().add(PlanWorld.change("add", line).add("section", "BUDGET")));
    assertThat(set(line, PlanColumn.AMOUNT, "1.500,50")).isEqualTo("SAVED 1500.5");
    assertThat(set(line, PlanColumn.CURRENCY, "srd")).isEqualTo("SAVED SRD");
    assertThat(set(line, PlanColumn.AMOUNT, "99")).isEqualTo("CONFLICT 1500.5");
    assertThat(set(line, PlanColumn.YEAR, "veinte")).isEqualTo("INVALID veinte");
    assertThat(as(giving, () -> plans.draftContent(code)).row(line).orElseThrow().cells())
        .isEqualTo(Map.of(PlanColumn.AMOUNT, "1500.5", PlanColumn.CURRENCY, "SRD"));
  }

  // of somebody who has seen an empty cell
  private String set(UUID line, PlanColumn column, String after) throws Exception {
    JsonObject outcome =
        world
            .edit(
                giving, code, Json.createArrayBuilder().add(PlanWorld.set(line, column, "", after)))
            .getJsonArray("outcomes")
            .getJsonObject(0);
    return outcome.getString("result") + " " + outcome.getString("value");
  }

  @Test
  void a_counter_proposal_is_compared_and_its_line_accepted() throws Exception {
    propose();
    UUID line = as(receiving, () -> plans.proposal(code, 1)).content().rows().get(4).line();
    world.act(receiving, code, "start", Map.of());
    int revision =
        world
            .edit(
                receiving,
                code,
                Json.createArrayBuilder()
                    .add(PlanWorld.set(line, PlanColumn.AMOUNT, "12345.67", "9000")))
            .getInt("revision");
    world.act(
        receiving,
        code,
        "propose",
        Map.of("revision", String.valueOf(revision), "reason", "Menos viajes"));
    assertThat(as(giving, () -> plans.proposal(code, 1)).version().state())
        .isEqualTo(VersionState.COUNTERED);
    String compared = "/cooperations/" + code + "/plan/compare?from=1&to=2";
    assertThat(world.page(giving.signIn(), compared).body()).contains("9.000", "Menos viajes");
    assertThat(as(giving, () -> plans.compare(code, 1, 2)).lines())
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.cells().get(PlanColumn.AMOUNT))
                    .extracting("before", "after", "reason")
                    .containsExactly("12345.67", "9000", "Menos viajes"));
    world.act(giving, code, "start", Map.of());
    world.act(giving, code, "accept", Map.of("from", "1", "version", "1", "line", line.toString()));
    assertThat(as(giving, () -> plans.draftContent(code)).row(line).orElseThrow())
        .extracting(row -> row.text(PlanColumn.AMOUNT))
        .isEqualTo("12345.67");
  }

  @Test
  void it_is_signed_by_people_who_show_that_it_is_they_and_then_never_changes() throws Exception {
    Person focal = world.person(given.anInstitution(ASKING), COUNTRY_FOCAL_POINT, PASSWORD);
    propose();
    Cooperation cooperation = as(giving, () -> cooperations.get(code));
    assertThat(world.unmet(cooperation)).contains("plan.signatures");
    assertThat(sign(giving, "otra-clave-cualquiera")).endsWith("problem=plan.sign.password");
    assertThat(world.failures(giving.caller())).isEqualTo(1);
    assertThat(sign(giving, PASSWORD)).endsWith("done=plan.signed");
    assertThat(sign(giving, PASSWORD)).endsWith("problem=plan.sign.other");
    assertThat(sign(receiving, PASSWORD)).endsWith("done=plan.signed");
    assertThat(version().state()).isEqualTo(VersionState.PROPOSED);
    assertThat(sign(focal, PASSWORD)).endsWith("done=plan.signed");
    assertThat(version().state()).isEqualTo(VersionState.SIGNED);
    assertThat(world.unmet(cooperation)).isEmpty();
    String text = as(giving, () -> plans.proposal(code, 1)).document().text();
    assertThat(verification.verify(" " + text).orElseThrow())
        .extracting("code", "number", "state")
        .containsExactly(code, 1, VersionState.SIGNED);
    assertThat(verification.verify(text.replace("12345.67", "12345.68"))).isEmpty();
    UUID version = version().id();
    world.refuses("update plan_version set reason = 'x' where id = ?", version);
    world.refuses("update plan_line set cells = '{}' where version_id = ?", version);
    world.refuses("delete from plan_line where version_id = ?", version);
    world.refuses("update plan_signature set name = 'x' where version_id = ?", version);
  }

  @Test
  void a_country_that_leaves_it_to_the_leads_has_no_place_among_the_signatures() throws Exception {
    world.person(given.anInstitution(ASKING), COUNTRY_FOCAL_POINT, PASSWORD);
    world.coSign(ASKING, false);
    propose();
    world.coSign(ASKING, true);
    assertThat(version().signatories()).extracting("country").containsOnlyOnce(ASKING);
  }

  private PlanVersion version() {
    return as(giving, () -> plans.proposal(code, 1)).version();
  }

  private String sign(Person person, String password) throws Exception {
    return world.act(
        person,
        code,
        "sign",
        Map.of("version", "1", "hash", version().hash(), "password", password));
  }

  @Test
  void pages_and_files_are_there_for_those_who_may_read_them() throws Exception {
    Token stranger = given.aPerson(INSTITUTION_LEAD, given.anInstitution(GIVING));
    propose();
    world.act(giving, code, "start", Map.of());
    String plan = "/cooperations/" + code + "/plan";
    String files = "/plan-files/" + code;
    for (String path :
        List.of(
            plan,
            plan + "/draft",
            plan + "/line?section=BUDGET",
            files + "/1.json",
            files + "/1.xlsx",
            files + "/draft.xlsx")) {
      assertThat(world.page(giving.signIn(), path).statusCode()).as(path).isEqualTo(200);
      assertThat(world.page(stranger, path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(world.page(receiving.signIn(), plan).body())
        .contains("12.345,67", "ps-chip--PROPOSED\">Propuesta<");
    assertThat(world.page(receiving.signIn(), plan + "/draft").statusCode()).isEqualTo(404);
    assertThat(world.page(null, "/verify").statusCode()).isEqualTo(200);
  }
}
