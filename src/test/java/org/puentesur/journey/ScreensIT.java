package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen, on a phone and on a desk, in two languages, light and dark. */
class ScreensIT {

  private static Visit visit;

  @BeforeAll
  static void open() {
    visit = new Visit();
  }

  @AfterAll
  static void close() {
    visit.close();
  }

  /** A person with the screens that they work on; null for a visitor. */
  record Round(String person, String language, List<String> addresses) {}

  static Stream<Round> rounds() {
    return Stream.of(
        new Round(
            null,
            "es",
            List.of(
                "/",
                "/catalogue",
                "/countries",
                "/countries/GTM",
                "/countries/GTM/indicators/maternal_mortality_ratio",
                "/institutions",
                "/agreements",
                "/overview",
                "/about",
                "/sign-in",
                "/forgotten",
                "/rooms",
                "/nowhere")),
        new Round(
            "gtm-mspas",
            "pt",
            List.of(
                "/",
                "/mine",
                "/rooms",
                "/rooms/mails",
                "/rooms/no-mails?token=x",
                "/rooms?q=salud",
                "/matches",
                "/cooperations",
                "/meetings",
                "/meetings/new",
                "/follow-ups",
                "/follow-ups?all=true&state=DONE",
                "/demands/new",
                "/offers/new",
                "/account",
                "/api-clients",
                "/countries/GTM",
                "/countries/GTM/indicators/unmet_need_modern")),
        new Round(
            "facilita",
            "es",
            List.of("/", "/review", "/matches", "/portfolio", "/rooms/new", "/follow-ups/arrears")),
        new Round("gtm-segeplan", "en", List.of("/institutions", "/institutions/new")),
        new Round(
            "regional",
            "fr",
            List.of("/agreements", "/agreements/new", "/administration/lexicon")));
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void fits_every_width_and_has_no_serious_barrier(Round round) {
    Page page =
        round.person == null
            ? visit.page(round.language, 1280)
            : visit.signedIn(round.person, round.language);
    for (String address : round.addresses) {
      check(page, round, address);
    }
    record(page, round);
    if (round.person != null) {
      rooms(page, round);
      if (round.person.equals("gtm-mspas") || round.person.equals("facilita")) {
        meetings(page, round);
      }
      if (round.person.equals("gtm-segeplan")) {
        underWay(page, round);
      }
    }
  }

  // one that has begun and has a call, and one whose date is asked for
  private void meetings(Page page, Round round) {
    visit.go(page, "/meetings");
    String begun = page.locator(".ps-dates a").first().getAttribute("href");
    String polled =
        page.locator(".ps-dates li:has(.ps-chip--POLLING) a").first().getAttribute("href");
    for (String address :
        List.of(begun, begun + "/call", begun + "/minutes", polled, polled + "/poll")) {
      check(page, round, address);
    }
    if ("gtm-mspas".equals(round.person)) {
      mission(page, round);
    }
  }

  // the demo's, and what comes of it
  private void mission(Page page, Round round) {
    visit.go(page, "/follow-ups");
    check(page, round, page.locator("main article h2 a").first().getAttribute("href"));
    visit.go(page, "/follow-ups?all=true");
    String mission =
        page.locator("main article a[href*='/missions/']").first().getAttribute("href");
    String section = mission.replaceFirst("/[^/]+$", "");
    for (String address : List.of(section, section + "/new", mission, mission + "/edit")) {
      check(page, round, address);
    }
    String ledger = section.replace("/missions", "/ledger");
    check(page, round, ledger);
    check(page, round, ledger + "/comparison");
    documents(page, round, section.replaceFirst("/missions$", "/documents"));
  }

  // the demo's exchange under way: its ledger, and a change of its signed plan
  private void underWay(Page page, Round round) {
    visit.go(page, "/cooperations?phase=EXECUTION");
    String place = page.locator("main article h2 a").first().getAttribute("href");
    for (String part :
        List.of("", "/participants", "/gates", "/agreements", "/plan", "/ledger", "/history")) {
      check(page, round, place + part);
    }
    for (String kind : List.of("COMMITMENT", "IN_KIND_DAYS")) {
      check(page, round, place + "/ledger/new?kind=" + kind);
    }
    visit.go(page, place + "/ledger");
    check(page, round, page.locator("main article h2 a").first().getAttribute("href"));
    visit.go(page, place + "/ledger/comparison");
    check(page, round, page.locator("a[href*='/explain']").first().getAttribute("href"));
    PlanSheet sheet = new PlanSheet(visit, page, place);
    sheet.start();
    sheet.type("ACTIVITIES", 1, "TITLE", "Another title");
    for (String part :
        List.of("/plan/draft", "/plan/line?section=BUDGET", "/plan/compare?draft=true")) {
      check(page, round, place + part);
    }
    sheet.discard();
  }

  private void documents(Page page, Round round, String section) {
    check(page, round, section + "/new");
    visit.go(page, section + "/new");
    page.locator("#title").fill("Acta de la visita");
    page.locator("#file")
        .setInputFiles(
            new FilePayload("acta.txt", "text/plain", "Acta".getBytes(StandardCharsets.UTF_8)));
    page.locator("main form[action$='/add'] button").click();
    check(page, round, page.url().substring(Platform.get().address().length()));
    check(page, round, section);
  }

  // the first and the last of the list: a room of institutions and a forum
  private void rooms(Page page, Round round) {
    visit.go(page, "/rooms");
    List<String> addresses =
        page.locator("main .ps-room a").all().stream().map(a -> a.getAttribute("href")).toList();
    assertThat(addresses).isNotEmpty();
    for (int each : new int[] {0, addresses.size() - 1}) {
      check(page, round, addresses.get(each));
      check(page, round, addresses.get(each) + "/people?q=demo");
    }
  }

  private void record(Page page, Round round) {
    for (String list :
        List.of(
            "/catalogue?kind=OFFER", "/catalogue?kind=DEMAND", "/agreements", "/institutions")) {
      visit.go(page, list);
      String address =
          page.locator("main article h2 a, main tbody td:nth-child(2) a")
              .first()
              .getAttribute("href");
      check(page, round, address);
    }
  }

  private static void check(Page page, Round round, String address) {
    visit.go(page, address);
    for (int width : new int[] {1280, 360}) {
      page.setViewportSize(width, 800);
      shoot(page, round, address, width);
      assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("%s at %d px scrolls sideways", address, width)
          .isTrue();
    }
    barriers(new AxeBuilder(page), address);
    page.locator("#theme").click();
    barriers(inTheOtherTheme(page), address + " in the other theme");
    page.locator("#theme").click();
    page.setViewportSize(1280, 800);
  }

  // nothing but colours is different there
  private static AxeBuilder inTheOtherTheme(Page page) {
    return new AxeBuilder(page).withRules(List.of("color-contrast"));
  }

  private static void barriers(AxeBuilder axe, String what) {
    assertThat(axe.analyze().getViolations())
        .filteredOn(found -> List.of("serious", "critical").contains(found.getImpact()))
        .as(what)
        .isEmpty();
  }

  // for those who want to look: mvn verify -Dscreens=true
  private static void shoot(Page page, Round round, String address, int width) {
    if (!Boolean.getBoolean("screens")) {
      return;
    }
    String name =
        "%s%s-%d.png"
            .formatted(
                round.person == null ? "visitor" : round.person,
                address.replaceAll("[^a-z]+", "-").replaceAll("-[a-f-]{6,}$", ""),
                width);
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens", name)));
  }
}
