package org.puentesur.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.account.model.Role.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;
import static org.puentesur.start.Told.differing;
import static org.puentesur.start.Told.line;
import static org.puentesur.start.Told.objects;
import static org.puentesur.start.Told.refused;
import static org.puentesur.start.Told.requireTotals;
import static org.puentesur.start.Told.texts;
import static org.puentesur.start.TriangularPapers.doubt;
import static org.puentesur.start.TriangularPapers.named;
import static org.puentesur.start.TriangularPapers.starting;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.cooperation.model.Gate;
import org.puentesur.directory.model.Institution;
import org.puentesur.plan.PlanWorld;
import org.puentesur.plan.PlanWorld.Person;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.start.Partner.Answer;

/**
 * Brazil gives, Guatemala receives, Ecuador pays: from their match to execution, by three partner
 * systems and, where the platform asks for people, by people.
 */
@ArquillianTest
class TriangularIT {

  private static final String PASSWORD = "una-clave-de-prueba-26";
  private static final LocalDate LAST_MONTH = LocalDate.now().minusDays(30);

  @Inject Given given;
  @Inject Triangle triangle;
  @Inject PlanWorld world;
  @Inject Loopback loopback;

  private Partner brazil;
  private Partner guatemala;
  private Partner ecuador;
  private Partner stranger;
  private String cooperation;
  private final Map<UUID, String> actors = new HashMap<>();
  private final Map<String, Person> people = new HashMap<>();

  @BeforeEach
  void three_institutions_and_one_that_has_no_part() throws Exception {
    brazil = partner("BRA");
    guatemala = partner("GTM");
    ecuador = partner("ECU");
    stranger = partner("BRA");
    focalPoint("ECU");
    cooperation =
        "cooperations/"
            + triangle.opened(
                guatemala.institution(), brazil.institution(), people.get(brazil.id()).caller());
  }

  private Partner partner(String country) throws Exception {
    Institution institution = given.anInstitution(country);
    Partner partner = new Partner(loopback, institution, given.aBindingPartner(institution));
    actors.put(triangle.client(institution), "system of " + country);
    Person lead = world.person(institution, INSTITUTION_LEAD, PASSWORD);
    people.put(partner.id(), lead);
    actors.put(lead.caller().accountId(), "lead of " + country);
    return partner;
  }

  private Person focalPoint(String country) {
    return people.computeIfAbsent(
        country,
        none -> {
          Person person = world.person(given.anInstitution(country), COUNTRY_FOCAL_POINT, PASSWORD);
          actors.put(person.caller().accountId(), "focal point of " + country);
          return person;
        });
  }

  @Test
  void a_triangular_cooperation_goes_from_its_match_to_execution() throws Exception {
    the_third_party_joins();
    formulation_is_refused_with_all_that_it_lacks();
    UUID mission = a_mission_is_planned_confirmed_held_and_reported();
    they_formulate();
    a_plan_in_three_currencies_is_proposed_and_countered();
    agreements_cover_it();
    people_pass_the_gate_and_sign();
    it_begins_on_its_day();
    the_log_names_each_step_with_its_actor(mission);
    a_fourth_institution_finds_nothing(mission);
  }

  private void the_third_party_joins() throws Exception {
    ecuador.get(cooperation).being(404);
    Answer proposed =
        brazil
            .post(
                cooperation + "/proposals",
                """
                {"kind": "JOIN", "institutionId": "%s", "role": "SUPPORTING_PARTNER",
                 "reason": "Financia los viajes"}
                """
                    .formatted(ecuador.id()))
            .being(201);
    String answer = cooperation + "/proposals/" + proposed.text("id") + "/answer";
    assertThat(ecuador.post(answer, "{\"agree\": true}").being(200).text("state"))
        .isEqualTo("OPEN");
    assertThat(brazil.get(cooperation).text("form")).isEqualTo("BILATERAL");
    assertThat(guatemala.post(answer, "{\"agree\": true}").being(200).text("state"))
        .isEqualTo("AGREED");
    Answer joined = ecuador.get(cooperation).being(200);
    assertThat(joined.text("form")).isEqualTo("TRIANGULAR");
    assertThat(texts(joined.body(), "participants", "role"))
        .containsExactly("PROVIDER", "RECIPIENT", "SUPPORTING_PARTNER");
  }

  private void formulation_is_refused_with_all_that_it_lacks() throws Exception {
    List<JsonObject> unmet = objects(brazil.get(cooperation + "/next").body(), "unmet");
    assertThat(unmet)
        .extracting(each -> each.getString("code"))
        .containsExactlyInAnyOrder("consent", "consent", "consent", "mission", "gate.MISSION");
    refused(move("FORMULATION"), unmet);
  }

  private Answer move(String phase) throws Exception {
    return brazil.post(cooperation + "/phase", "{\"to\": \"" + phase + "\"}");
  }

  private UUID a_mission_is_planned_confirmed_held_and_reported() throws Exception {
    String plan = TriangularPapers.mission(code(), guatemala, ecuador, LAST_MONTH);
    Answer planned = guatemala.post("missions", plan).being(201);
    String mission = "missions/" + planned.text("id");
    assertThat(planned.location()).endsWith("/api/v1/" + mission);
    assertThat(planned.body()).isEqualTo(ecuador.get(mission).body());
    Answer revised =
        ecuador.put(mission, plan.replace("Ver la encuesta", "Ver el censo"), planned.etag());
    assertThat(revised.being(200).text("purpose")).isEqualTo("Ver el censo");
    brazil.post(mission + "/held", "{}", revised.etag()).being(422);
    ecuador.post(mission + "/confirmation", "{}", revised.etag()).being(422);
    Answer half = brazil.post(mission + "/confirmation", "{}", revised.etag()).being(200);
    assertThat(half.text("state")).isEqualTo("PLANNED");
    guatemala.post(mission + "/confirmation", "{}", revised.etag()).being(412);
    Answer agreed = guatemala.post(mission + "/confirmation", "{}", half.etag()).being(200);
    assertThat(agreed.text("state")).isEqualTo("CONFIRMED");
    Answer held = brazil.post(mission + "/held", "{}", agreed.etag()).being(200);
    String report = TriangularPapers.report(brazil, guatemala);
    Answer reported = brazil.post(mission + "/report", report, held.etag()).being(200);
    assertThat(reported.text("state")).isEqualTo("REPORTED");
    assertThat(reported.etag()).isEqualTo(brazil.get(mission).etag());
    assertThat(objects(reported.body(), "costs"))
        .extracting(each -> each.getString("currency"))
        .containsExactly("BRL", "GTQ", "USD");
    JsonObject owed = guatemala.get("follow-ups?cooperation=" + code()).body();
    assertThat(texts(owed, "items", "owner"))
        .containsExactlyInAnyOrder(brazil.id(), guatemala.id());
    return UUID.fromString(planned.text("id"));
  }

  private void they_formulate() throws Exception {
    for (Partner party : List.of(brazil, guatemala, ecuador)) {
      party.post(cooperation + "/consent", "{\"to\": \"FORMULATION\"}").being(200);
    }
    triangle.pass(code(), Gate.MISSION, "GTM");
    List<JsonObject> reviews = objects(ecuador.get(cooperation + "/gates").body(), "items");
    assertThat(reviews).hasSize(1);
    assertThat(reviews.get(0).getString("decidedBy")).isEqualTo("Persona");
    assertThat(reviews.get(0).getString("decision")).isEqualTo("PASSED");
    assertThat(texts(reviews.get(0), "scores", "comment")).hasSize(4).containsOnly("Visto");
    assertThat(move("FORMULATION").being(200).text("phase")).isEqualTo("FORMULATION");
  }

  private void a_plan_in_three_currencies_is_proposed_and_countered() throws Exception {
    String plan = cooperation + "/plan";
    propose(brazil, TriangularPapers.plan(brazil, guatemala, ecuador, "30000"), "Primera");
    JsonObject first = guatemala.get(plan + "/versions/1").being(200).body();
    requireTotals(first, "30000", "56111.17");
    String travel = line(first, "USD").getString("line");
    ecuador.post(plan + "/versions/1/comments", doubt(travel)).being(201);
    Answer draft = guatemala.post(plan + "/draft", "").being(200);
    propose(guatemala, draft.body().toString().replace("\"30000\"", "\"32500\""), "Más");
    JsonObject second = brazil.get(plan + "/versions/2").being(200).body();
    requireTotals(second, "32500", "58611.17");
    assertThat(brazil.get(plan + "/versions/1").text("state")).isEqualTo("COUNTERED");
    assertThat(brazil.get(plan).body().getInt("openPoints")).isEqualTo(1);
    assertThat(differing(first, second)).containsExactly(travel);
  }

  private void propose(Partner party, String lines, String reason) throws Exception {
    String draft = cooperation + "/plan/draft";
    Answer started = party.post(draft, "").being(200);
    Answer written = party.put(draft, lines, started.etag()).being(200);
    party.post(draft + "/proposal", "{\"reason\": \"" + reason + "\"}", written.etag()).being(200);
  }

  private void agreements_cover_it() throws Exception {
    String address = cooperation + "/agreements";
    Answer bare = ecuador.get(address).being(200);
    assertThat(bare.body().getBoolean("enough")).isFalse();
    assertThat(bare.body().getJsonArray("bareCountries")).hasSize(3);
    UUID lasting = triangle.agreement(null, "BRA", "GTM");
    UUID ending = triangle.agreement(LocalDate.now().plusDays(60), "ECU");
    brazil.post(address, named(UUID.randomUUID())).being(422);
    brazil.post(address, named(lasting)).being(200);
    Answer covered = ecuador.post(address, named(ending)).being(200);
    assertThat(covered.body().getBoolean("enough")).isTrue();
    assertThat(objects(covered.body(), "agreements"))
        .allMatch(each -> each.getBoolean("covers") && each.getString("status").equals("IN_FORCE"))
        .filteredOn(each -> each.getBoolean("endsSoon"))
        .extracting(each -> each.getString("agreementId"))
        .containsExactly(ending.toString());
    Answer dropped = ecuador.delete(address + "/" + ending).being(200);
    assertThat(dropped.body().getBoolean("enough")).isFalse();
    ecuador.post(address, named(ending)).being(200);
  }

  private void people_pass_the_gate_and_sign() throws Exception {
    List<JsonObject> unmet = objects(brazil.get(cooperation + "/next").body(), "unmet");
    assertThat(unmet)
        .extracting(each -> each.getString("code"))
        .containsExactlyInAnyOrder("plan.signatures", "gate.PLAN");
    refused(move("AGREED"), unmet);
    triangle.pass(code(), Gate.PLAN, "ECU");
    JsonObject version = brazil.get(cooperation + "/plan/versions/2").body();
    Map<String, String> form =
        Map.of("version", "2", "hash", version.getString("hash"), "password", PASSWORD);
    assertThat(objects(version, "signatures")).hasSizeGreaterThanOrEqualTo(4);
    for (JsonObject place : objects(version, "signatures")) {
      Person signing =
          place.containsKey("institutionId")
              ? people.get(place.getString("institutionId"))
              : focalPoint(place.getString("country"));
      assertThat(world.act(signing, code(), "sign", form)).endsWith("done=plan.signed");
    }
    assertThat(brazil.get(cooperation + "/plan/versions/2").text("state")).isEqualTo("SIGNED");
    assertThat(move("AGREED").being(200).text("phase")).isEqualTo("AGREED");
  }

  private void it_begins_on_its_day() throws Exception {
    String start = cooperation + "/start";
    guatemala.post(start, starting(LocalDate.now().plusDays(20))).being(200);
    List<JsonObject> unmet = objects(brazil.get(cooperation + "/next").body(), "unmet");
    assertThat(unmet).extracting(each -> each.getString("code")).containsExactly("start");
    refused(move("EXECUTION"), unmet);
    assertThat(page()).contains("startsOn");
    String today = starting(LocalDate.now().minusDays(1));
    guatemala.post(start, today).being(200);
    assertThat(move("EXECUTION").being(200).text("phase")).isEqualTo("EXECUTION");
    guatemala.post(start, today).being(422);
    assertThat(page()).contains("</html>").doesNotContain("startsOn");
  }

  private String page() throws Exception {
    return world.page(people.get(guatemala.id()).signIn(), "/" + cooperation).body();
  }

  private void the_log_names_each_step_with_its_actor(UUID mission) {
    assertThat(triangle.told(code(), null, actors))
        .containsSubsequence(TriangularPapers.STEPS)
        .contains("plan.signed focal point of ECU", "plan.signed lead of BRA");
    assertThat(triangle.told(code(), mission, actors))
        .containsExactly(TriangularPapers.STEPS_OF_THE_MISSION);
  }

  private void a_fourth_institution_finds_nothing(UUID mission) throws Exception {
    JsonObject owed = brazil.get("follow-ups?cooperation=" + code()).body();
    String step = texts(owed, "items", "id").get(0);
    for (String path : TriangularPapers.addresses(cooperation, mission, step)) {
      stranger.get(path).being(404);
    }
    for (String path : TriangularPapers.doors(cooperation, mission, step)) {
      stranger.post(path, TriangularPapers.anything(brazil), "\"1\"").being(404);
    }
    String plan = TriangularPapers.mission(code(), stranger, stranger, LAST_MONTH);
    stranger.put("missions/" + mission, plan, "\"1\"").being(404);
    stranger.put(cooperation + "/plan/draft", "{\"lines\": []}", "\"1\"").being(404);
    stranger.delete(cooperation + "/agreements/" + UUID.randomUUID()).being(404);
    Answer unseen = stranger.post("missions", plan).being(422);
    assertThat(unseen.body())
        .isEqualTo(stranger.post("missions", plan.replace(code(), "SSC-1900-0001")).body());
    for (String list : List.of("cooperations", "missions", "follow-ups")) {
      assertThat(stranger.get(list).being(200).body().getJsonArray("items")).as(list).isEmpty();
    }
  }

  private String code() {
    return cooperation.substring(cooperation.indexOf('/') + 1);
  }
}
