package org.puentesur.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.puentesur.dialogue.HostileTexts;

/** Two people in one room. */
class DialogueIT {

  private static final double PATIENCE_MILLIS = 40_000;

  @Test
  void who_was_offline_comes_back_with_what_they_wrote_and_misses_nothing() {
    try (Visit visit = new Visit()) {
      Page guatemala = visit.signedIn("gtm-mspas", "es");
      Page colombia = visit.signedIn("col-minsalud", "es");
      String room = directRoom(visit, guatemala);
      visit.go(guatemala, room);
      visit.go(colombia, room);
      say(guatemala, "¿Nos oyen?");
      awaitSaid(colombia, "¿Nos oyen?");
      colombia.context().setOffline(true);
      say(colombia, "Escrito sin conexión");
      assertThat(colombia.locator("#lines [data-state=waiting]")).hasCount(1);
      say(guatemala, "Dicho entretanto");
      awaitSaid(guatemala, "Dicho entretanto");
      colombia.context().setOffline(false);
      awaitSaid(guatemala, "Escrito sin conexión");
      awaitSaid(colombia, "Dicho entretanto");
      assertThat(colombia.locator("#lines [data-state=waiting]")).hasCount(0);
      assertThat(numbers(colombia)).isEqualTo(numbers(guatemala)).doesNotHaveDuplicates();
    }
  }

  @Test
  void hostile_texts_do_nothing_in_a_browser() {
    try (Visit visit = new Visit()) {
      Page page = visit.signedIn("regional", "es");
      visit.go(page, "/rooms");
      page.locator("main h3 ~ ul a").first().click();
      page.onDialog(dialog -> page.evaluate("window.harmed = true"));
      String texts = HostileTexts.all().collect(Collectors.joining("\n\n"));
      say(page, texts);
      awaitSaid(page, "alert(1)");
      page.reload();
      Locator said = page.locator("#lines > li").last().locator("[data-part=text]");
      assertThat(said).containsText("alert(1)");
      assertThat(said.locator("script, img, svg, iframe, style, form, input, object").count())
          .isZero();
      assertThat(page.evaluate("window.harmed === true")).isEqualTo(false);
    }
  }

  @Test
  void without_scripts_a_message_is_a_plain_form() {
    try (Visit visit = new Visit()) {
      Page page = visit.signedIn("gtm-mspas", "es");
      String room = directRoom(visit, page);
      // the module never arrives
      page.route("**/room.js*", route -> route.abort());
      visit.go(page, room);
      page.locator("#text").fill("Sin guion");
      page.locator("#compose .ps-button--primary").click();
      awaitSaid(page, "Sin guion");
    }
  }

  private static String directRoom(Visit visit, Page page) {
    visit.go(page, "/rooms");
    return page.locator("main section li a").first().getAttribute("href");
  }

  private static void say(Page page, String text) {
    page.locator("#text").fill(text);
    page.locator("#compose .ps-button--primary").click();
  }

  private static void awaitSaid(Page page, String text) {
    assertThat(page.locator("#lines"))
        .containsText(text, new ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
  }

  private static List<String> numbers(Page page) {
    return page.locator("#lines > li").all().stream().map(line -> line.getAttribute("id")).toList();
  }
}
