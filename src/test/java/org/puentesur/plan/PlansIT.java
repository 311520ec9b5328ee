package org.puentesur.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.account.model.Role.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.FACILITATOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.puentesur.plan.model.CellEdit;
import org.puentesur.plan.model.EditOutcome;
import org.puentesur.plan.model.EditOutcome.Result;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.plan.model.VersionState;
import org.puentesur.plan.service.DraftChange;
import org.puentesur.plan.service.PlanDraftService;
import org.puentesur.plan.service.PlanService;
import org.puentesur.plan.service.PlanSigningService;
import org.puentesur.plan.service.PlanVerificationService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
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
  @Inject PlanDraftService drafts;
  @Inject PlanSigningService signing;
  @Inject PlanVerificationService verification;
  @Inject PlanWorld world;

  private Institution recipient;
  private Institution provider;
  private Caller receiving;
  private Caller giving;
  private String code;

  @BeforeEach
  void open_a_cooperation_in_formulation() throws SQLException {
    recipient = given.anInstitution(ASKING);
    provider = given.anInstitution(GIVING);
    receiving = world.person(recipient, INSTITUTION_LEAD, PASSWORD);
    giving = world.person(provider, INSTITUTION_LEAD, PASSWORD);
    Listing demand = matching.aPublishedDemand(recipient, "H.88");
    Listing offer = matching.aPublishedOffer(provider, "H.88");
    code = world.opened(demand, offer, giving);
  }

  private <T> T as(Caller caller, Supplier<T> question) {
    return world.as(caller, question);
  }

  private PlanVersion proposed(Caller caller) {
    return as(
        caller,
        () -> {
          PlanVersion draft = drafts.start(code);
          PlanContent content = PlanFixture.whole(provider.id(), recipient.id());
          draft = drafts.replace(code, draft.version(), content.rows());
          return drafts.propose(code, draft.version(), "Primera propuesta");
        });
  }

  @Test
  void a_draft_is_there_for_its_party_alone() {
    as(giving, () -> drafts.start(code));
    assertThat(as(giving, () -> plans.draft(code))).isPresent();
    assertThat(as(receiving, () -> plans.draft(code))).isEmpty();
    Caller facilitator = CallingAs.a(FACILITATOR, null, GIVING);
    assertThat(as(facilitator, () -> plans.draft(code))).isEmpty();
    assertThatThrownBy(() -> as(facilitator, () -> plans.draftContent(code)))
        .isInstanceOf(NotFound.class);
    Caller stranger = CallingAs.a(INSTITUTION_LEAD, UUID.randomUUID(), GIVING);
    assertThatThrownBy(() -> as(stranger, () -> plans.proposals(code)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(stranger, () -> drafts.start(code))).isInstanceOf(NotFound.class);
  }

  @Test
  void two_who_write_in_one_line_get_a_merge_or_a_clear_conflict() {
    UUID line = UUID.randomUUID();
    as(giving, () -> drafts.start(code));
    as(giving, () -> drafts.edit(code, List.of(new DraftChange.Add(line, PlanSection.BUDGET))));
    assertThat(set(line, PlanColumn.AMOUNT, "", "1.500,50").value()).isEqualTo("1500.50");
    assertThat(set(line, PlanColumn.CURRENCY, "", "srd").result()).isEqualTo(Result.SAVED);
    EditOutcome late = set(line, PlanColumn.AMOUNT, "", "99");
    assertThat(late.result()).isEqualTo(Result.CONFLICT);
    assertThat(late.value()).isEqualTo("1500.50");
    assertThat(set(line, PlanColumn.YEAR, "", "veinte").key()).isEqualTo("plan.cell.year");
    assertThat(as(giving, () -> plans.draftContent(code)).row(line).orElseThrow().cells())
        .isEqualTo(Map.of(PlanColumn.AMOUNT, "1500.50", PlanColumn.CURRENCY, "SRD"));
  }

  private EditOutcome set(UUID line, PlanColumn column, String before, String after) {
    CellEdit edit = new CellEdit(line, column, before, after);
    return as(giving, () -> drafts.edit(code, List.of(new DraftChange.Set(edit))))
        .outcomes()
        .get(0);
  }

  @Test
  void a_counter_proposal_is_compared_and_its_line_accepted() {
    PlanVersion first = proposed(giving);
    UUID line =
        as(receiving, () -> plans.proposal(code, 1))
            .content()
            .rows(PlanSection.BUDGET)
            .get(1)
            .line();
    as(
        receiving,
        () -> {
          drafts.start(code);
          CellEdit edit = new CellEdit(line, PlanColumn.AMOUNT, "12345.67", "9000");
          PlanVersion draft = plans.draft(code).orElseThrow();
          int version = drafts.edit(code, List.of(new DraftChange.Set(edit))).after();
          assertThat(version).isGreaterThan(draft.version());
          return drafts.propose(code, version, "Menos viajes");
        });
    assertThat(as(giving, () -> plans.proposal(code, 1)).version().state())
        .isEqualTo(VersionState.COUNTERED);
    assertThat(as(giving, () -> plans.compare(code, 1, 2)).lines())
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.cells().get(PlanColumn.AMOUNT))
                    .extracting("before", "after", "reason")
                    .containsExactly("12345.67", "9000", "Menos viajes"));
    as(giving, () -> drafts.start(code));
    world.run(giving, () -> drafts.accept(code, 1, line));
    assertThat(as(giving, () -> plans.draftContent(code)).row(line).orElseThrow())
        .extracting(row -> row.text(PlanColumn.AMOUNT))
        .isEqualTo("12345.67");
    assertThat(first.number()).isEqualTo(1);
  }

  @Test
  void it_is_signed_by_people_who_show_that_it_is_they_and_then_never_changes() throws Exception {
    Caller focal = world.person(given.anInstitution(ASKING), COUNTRY_FOCAL_POINT, PASSWORD);
    PlanVersion version = proposed(giving);
    Cooperation cooperation = as(giving, () -> cooperations.get(code));
    assertThat(unmet(cooperation)).contains("plan.signatures");
    assertThatThrownBy(() -> sign(giving, version, "otra-clave-cualquiera"))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("plan.sign.password");
    assertThat(world.failures(giving)).isEqualTo(1);
    Caller system =
        new Caller(
            UUID.randomUUID(),
            "Sistema",
            Set.of(INSTITUTION_LEAD),
            provider.id(),
            Set.of(GIVING),
            null);
    assertThatThrownBy(() -> sign(system, version, PASSWORD)).isInstanceOf(NotFound.class);
    assertThat(sign(giving, version, PASSWORD).state()).isEqualTo(VersionState.PROPOSED);
    assertThat(sign(receiving, version, PASSWORD).state()).isEqualTo(VersionState.PROPOSED);
    assertThat(sign(focal, version, PASSWORD).state()).isEqualTo(VersionState.SIGNED);
    assertThat(unmet(cooperation)).isEmpty();
    String text = as(giving, () -> plans.proposal(code, 1)).document().text();
    assertThat(verification.verify(" " + text).orElseThrow())
        .extracting("code", "number", "state")
        .containsExactly(code, 1, VersionState.SIGNED);
    assertThat(verification.verify(text.replace("12345.67", "12345.68"))).isEmpty();
    world.refuses("update plan_version set reason = 'x' where id = ?", version.id());
    world.refuses("update plan_line set cells = '{}' where version_id = ?", version.id());
    world.refuses("delete from plan_line where version_id = ?", version.id());
    world.refuses("update plan_signature set name = 'x' where version_id = ?", version.id());
  }

  private PlanVersion sign(Caller caller, PlanVersion version, String password) {
    return as(caller, () -> signing.sign(code, 1, version.hash(), password));
  }

  private List<String> unmet(Cooperation cooperation) {
    return world.unmet(cooperation);
  }

  @Test
  void pages_and_files_are_there_for_those_who_may_read_them() throws Exception {
    Token lead = given.aPerson(INSTITUTION_LEAD, provider);
    Token stranger = given.aPerson(INSTITUTION_LEAD, given.anInstitution(GIVING));
    proposed(giving);
    as(giving, () -> drafts.start(code));
    String plan = "/cooperations/" + code + "/plan";
    for (String path :
        List.of(
            plan,
            plan + "/draft",
            plan + "/line?section=BUDGET",
            "/plan-files/" + code + "/1.json",
            "/plan-files/" + code + "/draft.xlsx")) {
      assertThat(world.page(lead, path).statusCode()).as(path).isEqualTo(200);
      assertThat(world.page(stranger, path).statusCode()).as(path).isEqualTo(404);
    }
    Token other = given.aPerson(INSTITUTION_LEAD, recipient);
    assertThat(world.page(other, plan).body()).contains("12.345,67");
    assertThat(world.page(other, plan + "/draft").statusCode()).isEqualTo(404);
    assertThat(world.page(null, "/verify").statusCode()).isEqualTo(200);
  }
}
