package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The demo's exchange on adolescent health from its accepted match to its execution, by the four
 * who take it there: a lead of either side, Guatemala's focal point and its facilitator.
 */
class CooperationJourneyIT {

  private static final Pattern READY = Pattern.compile("PuenteSur answers on");
  private static final String PLACE = "/cooperations/SSC-2026-0001";
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final String NEXT_YEAR = String.valueOf(TODAY.getYear() + 1);

  private static Platform platform;
  private static Visit visit;
  private static Page guatemala;
  private static Page colombia;
  private static Page focalPoint;
  private static Page facilitator;

  @BeforeAll
  static void sign_in() throws IOException {
    // of its own: other tests look at this exchange where it begins
    platform = Platform.start(Platform.folder(), READY);
    visit = new Visit(platform);
    guatemala = visit.signedIn("gtm-mspas", "es");
    colombia = visit.signedIn("col-minsalud", "es");
    focalPoint = visit.signedIn("gtm-segeplan", "es");
    facilitator = visit.signedIn("facilita", "es");
  }

  @AfterAll
  static void stop() {
    visit.close();
    platform.stop();
  }

  @Test
  void it_goes_from_the_accepted_match_through_execution_to_closure() {
    explore();
    formulate();
    agree();
    execute();
    account();
    close();
    visit.go(guatemala, PLACE + "/history");
    assertThat(guatemala.locator("main").textContent())
        .contains(
            "Exploración → Formulación",
            "Formulación → Acordada",
            "Acordada → Ejecución",
            "Ejecución → Cierre");
  }

  @Test
  void a_focal_point_says_whether_plans_take_its_signature() {
    Page chile = visit.signedIn("chl-agcid", "es");
    for (String said : List.of("basta la firma", "también la del punto focal")) {
      visit.go(chile, "/countries/CHL");
      Visit.press(chile, "turn");
      chile.locator("main").getByText(Pattern.compile(said, Pattern.CASE_INSENSITIVE)).waitFor();
    }
    assertThat(chile.locator("main").textContent())
        .contains("firma del punto focal dispensada", "firma del punto focal pedida");
    visit.go(guatemala, "/countries/CHL");
    assertThat(guatemala.locator("[id='f:turn']").count()).isZero();
  }

  // ---- from exploration to formulation

  private static void explore() {
    visit.go(guatemala, PLACE);
    assertThat(guatemala.locator("main").textContent())
        .contains("Grupos de pares y servicios de salud amigables para adolescentes");
    Visit.press(guatemala, "advance");
    refused(guatemala, "/missions", "/gates");
    String mission = planned();
    confirm(guatemala, mission, "PLANNED");
    confirm(colombia, mission, "CONFIRMED");
    visit.go(guatemala, mission);
    Visit.press(guatemala, "hold");
    Visit.awaitState(guatemala, "HELD");
    report(mission);
    pass(facilitator);
    consent();
    advance(colombia, "FORMULATION");
  }

  private static String planned() {
    visit.go(guatemala, PLACE + "/missions/new");
    Visit.fill(guatemala, "purpose", "Conocer los servicios amigables de Bogotá");
    Visit.fill(guatemala, "from", TODAY.toString());
    Visit.fill(guatemala, "to", TODAY.toString());
    Visit.fill(guatemala, "place", "Bogotá");
    Visit.press(guatemala, "save");
    Visit.awaitState(guatemala, "PLANNED");
    return guatemala.url().substring(platform.address().length());
  }

  private static void confirm(Page lead, String mission, String then) {
    visit.go(lead, mission);
    Visit.press(lead, "confirm");
    Visit.awaitGone(lead.locator("[id='f:confirm']"));
    Visit.awaitState(lead, then);
  }

  private static void report(String mission) {
    visit.go(guatemala, mission + "/report");
    Visit.fill(guatemala, "findings", "El modelo nació en un municipio y llegó a todo el país.");
    Locator step = guatemala.locator("main .ps-row").first();
    step.locator("input").first().fill("Elegir el municipio piloto");
    step.locator("input[type=date]").fill(TODAY.plusDays(30).toString());
    Visit.press(guatemala, "save");
    Visit.awaitState(guatemala, "REPORTED");
    visit.go(guatemala, "/follow-ups");
    assertThat(guatemala.locator("main").textContent()).contains("Elegir el municipio piloto");
  }

  // ---- a plan, a counter-proposal, signatures

  private static void formulate() {
    PlanSheet sheet = new PlanSheet(visit, guatemala, PLACE);
    sheet.start();
    sheet.paste("RESULTS", "P1\tProducto\t\tCentros con servicios amigables para adolescentes");
    sheet.paste("INDICATORS", "P1\tCentros con servicios\tcentros\t0\t2026\t2027=12");
    sheet.paste(
        "ACTIVITIES",
        "A1\tP1\tFormar a los equipos\t%1$s-02-01\t%1$s-04-30\tMINSALUD\t\t10"
            .formatted(NEXT_YEAR));
    sheet.paste(
        "BUDGET",
        """
        A1\tTiempo de expertos\tFormadoras\tMINSALUD\tEn especie\t%1$s\t10
        A1\tPasajes\tTres viajes\tMSPAS\tEfectivo\t%1$s\t\t\t45.000,00\tGTQ\t7,65\t%1$s-01-04\tBanguat\
        """
            .formatted(NEXT_YEAR));
    sheet.propose("Lo que acordamos en Bogotá");

    PlanSheet counter = new PlanSheet(visit, colombia, PLACE);
    counter.comment("¿Bastan dos viajes?");
    counter.start();
    counter.type("BUDGET", 2, "AMOUNT", "30000");
    counter.propose("Dos viajes en lugar de tres");

    compare();
  }

  private static void compare() {
    visit.go(guatemala, PLACE + "/plan");
    guatemala.locator("a:has-text('Comparar')").first().click();
    Locator change = guatemala.locator(".ps-change");
    change.first().waitFor();
    assertThat(change.count()).isEqualTo(1);
    assertThat(change.textContent())
        .contains("45.000", "30.000", "MinSalud: Dos viajes en lugar de tres");
  }

  private static void agree() {
    visit.go(guatemala, PLACE);
    Visit.press(guatemala, "advance");
    refused(guatemala, "/plan", "/gates", "/agreements");
    visit.go(focalPoint, PLACE + "/agreements");
    focalPoint.locator("li:has-text('Memorando multilateral') input[type=submit]").click();
    focalPoint.locator("main").getByText("está amparada").waitFor();
    pass(facilitator);
    for (Page signatory : List.of(guatemala, colombia, focalPoint)) {
      visit.go(signatory, PLACE + "/plan");
      signatory.locator("#password").fill(Visit.PASSWORD);
      signatory.locator(".ps-sign button").click();
      Visit.awaitGone(signatory.locator("#password"));
    }
    Visit.awaitState(focalPoint, "SIGNED");
    advance(guatemala, "AGREED");
  }

  private static void execute() {
    visit.go(facilitator, PLACE);
    Visit.fill(facilitator, "startsOn", TODAY.toString());
    Visit.press(facilitator, "start");
    advance(facilitator, "EXECUTION");
  }

  // ---- what the plan has come to

  private static void account() {
    new LedgerDesk(visit, colombia, PLACE).days("10");
    LedgerDesk desk = new LedgerDesk(visit, guatemala, PLACE);
    desk.spent("3.600");
    desk.reverse("Faltaba un cero");
    desk.spent("36.000");
    assertThat(desk.unexplained()).contains("Tres viajes", "+6.000");
    desk.explain("Subieron los pasajes en temporada alta");
    assertThat(desk.unexplained()).isBlank();
    visit.go(facilitator, PLACE + "/ledger");
    assertThat(facilitator.locator("main").textContent()).contains("36.000", "Reversión");
    assertThat(facilitator.locator("a[href*='/ledger/new']").count()).isZero();
  }

  private static void close() {
    visit.go(facilitator, PLACE);
    Visit.press(facilitator, "advance");
    refused(facilitator, "/monitoring");
    visit.go(colombia, PLACE + "/monitoring");
    colombia.locator("main article h2 a").first().click();
    colombia.locator("[id='f:state']").selectOption("DONE");
    Visit.fill(colombia, "on", TODAY.toString());
    Visit.fill(colombia, "text", "Veintidós equipos formados");
    Visit.press(colombia, "tell");
    Visit.awaitState(colombia, "DONE");
    consent();
    advance(facilitator, "CLOSURE");
  }

  // ---- what comes again

  private static void consent() {
    for (Page lead : List.of(guatemala, colombia)) {
      visit.go(lead, PLACE);
      Visit.press(lead, "consent");
      Visit.awaitGone(lead.locator("[id='f:consent']"));
    }
  }

  private static void pass(Page reviewer) {
    visit.go(reviewer, PLACE + "/gates");
    for (Locator score : reviewer.locator("main select").all()) {
      score.selectOption("2");
    }
    Visit.press(reviewer, "pass");
    Visit.awaitState(reviewer, "PASSED");
  }

  private static void advance(Page person, String phase) {
    visit.go(person, PLACE);
    Visit.press(person, "advance");
    Visit.awaitState(person, phase);
  }

  private static void refused(Page person, String... sections) {
    Locator reasons = person.locator("[role=alert] li a");
    reasons.first().waitFor();
    List<String> links = reasons.all().stream().map(each -> each.getAttribute("href")).toList();
    for (String section : sections) {
      assertThat(links).contains(PLACE + section);
    }
  }
}
