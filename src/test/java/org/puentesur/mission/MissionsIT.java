package org.puentesur.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.account.model.Role.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.FACILITATOR;
import static org.puentesur.account.model.Role.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.REGIONAL_COORDINATOR;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Token;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationAccess;
import org.puentesur.cooperation.service.CooperationService;
import org.puentesur.directory.model.Institution;
import org.puentesur.exchange.model.Listing;
import org.puentesur.matching.GivenMatching;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.model.Side;
import org.puentesur.matching.service.MatchNews;
import org.puentesur.mission.model.Mission;
import org.puentesur.mission.model.MissionReport;
import org.puentesur.mission.model.NextStep;
import org.puentesur.mission.service.MissionCondition;
import org.puentesur.mission.service.MissionService;
import org.puentesur.mission.service.Missions;
import org.puentesur.mission.service.NextSteps;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Transactions;

/** A mission is there for those whom its cooperation concerns, and opens the way to formulation. */
@ArquillianTest
class MissionsIT {

  private static final String TOPIC = "H.88";
  private static final String ASKING = "PRY";
  private static final String GIVING = "PER";
  private static final String ELSEWHERE = "BOL";
  private static final LocalDate LAST_MONTH = LocalDate.now().minusDays(30);
  private static final Set<Role> HOUSE =
      EnumSet.of(INSTITUTION_EDITOR, INSTITUTION_LEAD, COUNTRY_FOCAL_POINT);
  private static final Set<Role> OFFICES = EnumSet.of(FACILITATOR, REGIONAL_COORDINATOR);

  @Inject Given given;
  @Inject GivenMatching matching;
  @Inject MatchNews news;
  @Inject CooperationService cooperations;
  @Inject Missions kept;
  @Inject MissionService service;
  @Inject MissionCondition condition;
  @Inject NextSteps steps;
  @Inject CallingAs calling;
  @Inject Loopback loopback;
  @Inject Transactions transactions;

  private Institution recipient;
  private Institution provider;
  private Cooperation cooperation;
  private Mission mission;

  @BeforeEach
  void plan_a_mission() {
    recipient = given.anInstitution(ASKING);
    provider = given.anInstitution(GIVING);
    Listing demand = matching.aPublishedDemand(recipient, TOPIC);
    Listing offer = matching.aPublishedOffer(provider, TOPIC);
    Match match =
        calling.as(lead(provider, GIVING), () -> transactions.in(() -> agreed(demand, offer)));
    cooperation = calling.as(lead(provider, GIVING), () -> cooperations.ofMatch(match.id()));
    mission =
        new Mission(
            cooperation.id(),
            cooperation.institutions(),
            MissionFixture.plan(recipient.id(), LAST_MONTH),
            Instant.now());
    transactions.run(() -> kept.add(mission));
  }

  // as the service does it once the provider has said yes
  private Match agreed(Listing demand, Listing offer) {
    Match answered =
        matching.aMatch(
            demand,
            offer,
            each -> {
              each.invite(Side.RECIPIENT, "Hola", 80, Instant.now());
              each.accept(Side.PROVIDER, Instant.now());
            });
    news.agreed(answered, demand, offer);
    return answered;
  }

  private static Caller lead(Institution institution, String country) {
    return CallingAs.a(INSTITUTION_LEAD, institution.id(), country);
  }

  @Test
  void it_is_there_for_the_parties_and_their_offices_and_for_nobody_else() {
    for (Role role : Role.values()) {
      boolean office = OFFICES.contains(role);
      for (Caller side :
          List.of(
              CallingAs.a(role, recipient.id(), ASKING),
              CallingAs.a(role, provider.id(), GIVING))) {
        assertThat(sees(side)).as(role.name()).isEqualTo(HOUSE.contains(role) || office);
        assertThat(new CooperationAccess(side, cooperation).works())
            .as(role.name())
            .isEqualTo(role == INSTITUTION_EDITOR || role == INSTITUTION_LEAD || office);
      }
      assertThat(sees(CallingAs.a(role, UUID.randomUUID(), ASKING)))
          .as("another institution of the country, " + role)
          .isEqualTo(role == COUNTRY_FOCAL_POINT || office);
      assertThat(sees(CallingAs.a(role, UUID.randomUUID(), ELSEWHERE)))
          .as("elsewhere, " + role)
          .isEqualTo(role == REGIONAL_COORDINATOR);
    }
    assertThat(sees(Caller.VISITOR)).isFalse();
  }

  @Test
  void formulation_lacks_it_until_it_is_reported() {
    assertThat(lacking()).containsOnlyKeys(cooperation.id());
    report();
    assertThat(lacking()).isEmpty();
  }

  @Test
  void what_was_agreed_is_owed_once_it_is_reported() {
    report();
    Caller owing = lead(recipient, ASKING);
    assertThat(calling.as(owing, () -> service.followUps(mission.id())))
        .hasSize(1)
        .allSatisfy(
            each -> {
              assertThat(each.owner().institution()).isEqualTo(recipient.id());
              assertThat(each.origin().cooperation()).isEqualTo(cooperation.code());
              assertThat(each.originAddress()).endsWith("/missions/" + mission.id());
            });
  }

  private Map<UUID, ?> lacking() {
    return transactions.in(() -> condition.unmet(List.of(cooperation)));
  }

  // as the service does it; its doors let nobody in from here
  private void report() {
    MissionReport report =
        new MissionReport(
            "Hallazgos",
            List.of(new NextStep("Enviar la guía", recipient.id(), LocalDate.now().plusDays(9))));
    Set<UUID> sides = cooperation.institutions();
    calling.as(
        lead(recipient, ASKING),
        () ->
            transactions.in(
                () -> {
                  Mission held = kept.find(mission.id()).orElseThrow();
                  sides.forEach(side -> held.confirm(side, sides, "Persona", Instant.now()));
                  held.hold(Instant.now(), LocalDate.now());
                  held.report(report, held.plan().costs(), sides, Instant.now());
                  steps.owe(held, cooperation, report.steps());
                  return held;
                }));
  }

  @Test
  void pages_papers_and_api_show_what_the_service_shows() throws Exception {
    String section = "/cooperations/" + cooperation.code() + "/missions";
    String page = section + "/" + mission.id();
    String files = "/missions/" + mission.id();
    Token lead = given.aPerson(INSTITUTION_LEAD, provider);
    Token stranger = given.aPerson(INSTITUTION_LEAD, given.anInstitution(GIVING));
    for (String address : List.of(section, page, page + "/edit", section + "/new")) {
      assertThat(loopback.page(lead, address).body()).as(address).contains("</html>");
    }
    assertThat(loopback.page(lead, "/cooperations/" + cooperation.code() + "/follow-ups").body())
        .contains("</html>");
    assertThat(loopback.page(lead, page).body()).contains("Conocer los servicios");
    assertThat(loopback.page(lead, files + "/terms.pdf?lang=pt").body()).startsWith("%PDF");
    assertThat(loopback.page(lead, files + "/calendar.ics").body())
        .contains("DTSTART;VALUE=DATE:")
        .contains("STATUS:TENTATIVE");
    for (String hidden : List.of(page + "/report", files + "/report.pdf")) {
      assertThat(loopback.page(lead, hidden).statusCode()).as(hidden).isEqualTo(404);
    }
    for (String address :
        List.of(section, page, page + "/edit", files + "/terms.pdf", files + "/calendar.ics")) {
      assertThat(loopback.page(stranger, address).statusCode()).as(address).isEqualTo(404);
      assertThat(loopback.get(address).statusCode()).as(address).isEqualTo(404);
    }
    String api = "/api/v1/missions/" + mission.id();
    assertThat(loopback.get(given.aPartner(recipient), api).body()).contains("2400");
    assertThat(loopback.get(api).statusCode()).isEqualTo(404);
    assertThat(loopback.get("/api/v1/missions").body()).doesNotContain(mission.id().toString());
  }

  /** The same answer by record and by list. */
  private boolean sees(Caller caller) {
    boolean listed =
        calling.as(caller, () -> service.list(cooperation.code(), null, 100)).contains(mission);
    if (listed) {
      assertThat(calling.as(caller, () -> service.get(mission.id()).mission())).isEqualTo(mission);
    } else {
      assertThatThrownBy(() -> calling.as(caller, () -> service.get(mission.id())))
          .isInstanceOf(NotFound.class);
    }
    return listed;
  }
}
