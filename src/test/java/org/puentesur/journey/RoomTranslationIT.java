package org.puentesur.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puentesur.translation.ApertiumHere;

/** What somebody says in Portuguese is read in Spanish beside it while they talk. */
class RoomTranslationIT {

  @Test
  void is_read_beside_it_as_it_comes_asked_for_or_bettered() {
    ApertiumHere.required();
    try (Visit visit = new Visit()) {
      Page guatemala = visit.signedIn("gtm-mspas", "es");
      Page colombia = visit.signedIn("col-minsalud", "es");
      UUID room = visit.directRoom(guatemala);
      visit.go(guatemala, "/rooms/" + room);
      visit.go(colombia, "/rooms/" + room + "?translated=true");

      say(guatemala, "pt", "Formação de **equipes locais** na sexta-feira");
      Locator always = colombia.locator("#lines > li").last();
      assertThat(always.locator("[data-part=translated]")).containsText("Formación");
      assertThat(always.locator("[data-part=translated] strong")).hasText("equipos locales");
      assertThat(always.locator("[data-part=mark]")).hasText("Traducción automática");
      assertThat(always.locator("[data-part=text]")).containsText("Formação");
      beside(colombia, always);

      Locator asked = guatemala.locator("#lines > li").last();
      assertThat(asked.locator("[data-part=text]")).containsText("Formação");
      assertThat(asked.locator("[data-part=translation]")).isHidden();
      asked.locator("[data-part=translate]").click();
      assertThat(asked.locator("[data-part=translated]")).containsText("Formación");

      asked.locator(".ps-better summary").click();
      asked.locator("[data-part=better]").fill("Capacitación el viernes");
      asked.locator(".ps-better button").click();
      assertThat(asked.locator("[data-part=mark]")).containsText("Traducción de");
      assertThat(always.locator("[data-part=translated]")).hasText("Capacitación el viernes");
    }
  }

  @Test
  void is_offered_to_nobody_where_there_is_no_translator() throws Exception {
    Platform without = Platform.set("TRANSLATION_ENGINE", "none");
    try (Visit visit = new Visit(without)) {
      Page page = visit.page("es", 1280);
      visit.go(page, "/rooms");
      String address = page.locator("main h3 ~ ul a").first().getAttribute("href");
      String room = address.substring(address.lastIndexOf('/') + 1);
      visit.go(page, address);
      assertThat(page.locator("#lines [lang=pt]").count()).isPositive();
      for (String asked : new String[] {"", "?translated=true"}) {
        visit.go(page, "/rooms/" + room + asked);
        assertThat(page.locator("[data-part=translate], [data-part=translation]").count()).isZero();
        assertThat(page.locator("main").textContent()).doesNotContain("Traducir", "raducciones");
      }
      String message = page.locator("#lines > li").first().getAttribute("data-message");
      assertThat(visit.go(page, "/live/translations/" + room + "?message=" + message))
          .isEqualTo(404);
      visit.go(page, "/api/v1/rooms/" + room + "/messages?translated=es");
      assertThat(page.content()).contains(message).doesNotContain("translation");
    } finally {
      without.stop();
    }
  }

  private static void say(Page page, String language, String text) {
    page.locator("#compose select[name=language]").selectOption(language);
    page.locator("#text").fill(text);
    page.locator("#compose .ps-button--primary").click();
  }

  // side by side on a desk, one below the other on a phone
  private static void beside(Page page, Locator line) {
    Locator text = line.locator("[data-part=text]");
    Locator translation = line.locator("[data-part=translation]");
    BoundingBox left = text.boundingBox();
    assertThat(translation.boundingBox().x).isGreaterThanOrEqualTo(left.x + left.width);
    page.setViewportSize(360, 800);
    BoundingBox above = text.boundingBox();
    assertThat(translation.boundingBox().y).isGreaterThanOrEqualTo(above.y + above.height);
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
    page.setViewportSize(1280, 800);
  }
}
