package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.puentesur.translation.ApertiumHere;

/** A text in Portuguese is read in Spanish beside its original, bettered and taken over. */
class TranslationIT {

  private static final String TEXT =
      """
      {"language":"pt","title":"Redução da mortalidade materna em municípios rurais",
       "summary":"Formação de equipes locais para prevenir a morte materna.",
       "description":"Precisamos de experiências sobre planejamento familiar e casamento infantil."}
      """;

  // waited for in one look: a page that is still being laid out moves between two
  private static final String LEFT_AND_RIGHT =
      """
      id => {
        const [left, right] = [...document.getElementById(id).children]
            .map(side => side.getBoundingClientRect());
        return right.left >= left.right && right.top === left.top;
      }
      """;

  private static final String ABOVE_AND_BELOW =
      """
      id => {
        const [above, below] = [...document.getElementById(id).children]
            .map(side => side.getBoundingClientRect());
        return below.top >= above.bottom;
      }
      """;

  private static Visit visit;

  @BeforeAll
  static void open() {
    ApertiumHere.required();
    visit = new Visit();
  }

  @AfterAll
  static void close() {
    if (visit != null) {
      visit.close();
    }
  }

  @Test
  void is_read_beside_its_original_bettered_by_a_person_and_taken_over_by_its_owner()
      throws Exception {
    String address = "/demands/" + drafted();
    Page page = visit.signedIn("gtm-mspas", "es");
    visit.go(page, address);
    assertThat(page.locator(".ps-translation").count()).isZero();
    page.locator("#translation a:has-text('Traducir al español')").click();

    Locator summary = page.locator("#translation .ps-sides").nth(2);
    assertThat(side(summary, 1)).contains("morte materna");
    assertThat(side(summary, 2)).contains("muerte materna", "Traducción automática");
    assertThat(summary.locator("[lang=pt]").count()).isEqualTo(1);
    assertThat(summary.locator("[lang=es]").count()).isEqualTo(1);
    assertThat(page.locator("#translation").textContent())
        .contains("mortalidad materna", "planificación familiar", "matrimonio infantil");
    beside(page, summary);

    page.locator("#translation summary").click();
    Visit.fill(page, "betterTitle", "Reducir la mortalidad materna en municipios rurales");
    Visit.press(page, "improve");
    page.locator("#translation small:has-text('Traducción de')").waitFor();
    assertThat(page.locator("#translation").textContent()).contains("Reducir la mortalidad");

    Visit.press(page, "adopt");
    Visit.awaitGone(page.locator("#translation"));
    assertThat(page.locator("h1").textContent()).contains("Reducir la mortalidad");
    assertThat(page.locator("h1").getAttribute("lang")).isEqualTo("es");
  }

  @Test
  void is_always_shown_to_those_who_have_chosen_so() throws Exception {
    String address = "/demands/" + drafted();
    Page page = visit.signedIn("gtm-mspas", "es");
    choose(page, true);
    visit.go(page, address);
    assertThat(page.locator(".ps-translation").count()).isEqualTo(3);
    page.locator("#translation a:has-text('Ver solo el original')").click();
    assertThat(page.locator(".ps-translation").count()).isZero();
    choose(page, false);
    visit.go(page, address);
    assertThat(page.locator(".ps-translation").count()).isZero();
  }

  private static void choose(Page page, boolean always) {
    visit.go(page, "/account");
    page.locator("[id='f:translated']").setChecked(always);
    Visit.press(page, "saveTranslated");
    assertThat(page.locator("[id='f:translated']").isChecked()).isEqualTo(always);
  }

  private static String side(Locator sides, int which) {
    return sides.locator("xpath=./div[" + which + "]").textContent();
  }

  // side by side on a desk, one after the other on a phone
  private static void beside(Page page, Locator sides) {
    String id = "ps-sides-looked-at";
    sides.evaluate("(sides, id) => sides.id = id", id);
    page.waitForFunction(LEFT_AND_RIGHT, id);
    page.setViewportSize(360, 800);
    page.waitForFunction(ABOVE_AND_BELOW, id);
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
    page.setViewportSize(1280, 800);
  }

  private static String drafted() throws Exception {
    HttpResponse<String> draft =
        Call.of("POST", "/api/v1/demands", Platform.get().apiToken())
            .sending("application/json", TEXT)
            .send();
    return new ObjectMapper().readTree(draft.body()).path("id").asText();
  }
}
