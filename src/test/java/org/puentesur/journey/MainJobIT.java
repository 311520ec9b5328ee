package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MainJobIT {

  private static final String PASSWORD = "puente-entre-orillas-26";

  private static Platform platform;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void open() {
    platform = Platform.get();
    playwright = Chromium.playwright();
    browser = Chromium.launch(playwright);
  }

  @AfterAll
  static void close() {
    browser.close();
    playwright.close();
  }

  private static Page page(String language, int width) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 800));
    return context.newPage();
  }

  private static Page signedIn(String person, String language) {
    Page page = page(language, 1280);
    page.navigate(platform.address() + "/sign-in");
    page.locator("[id='f:email']").fill(person + "@puentesur.example");
    page.locator("[id='f:password']").fill(PASSWORD);
    page.locator("[id='f:go']").click();
    page.locator("form[action='/sign-out']").waitFor();
    return page;
  }

  private static void press(Page page, String button) {
    page.locator("[id='f:" + button + "']").click();
  }

  @Test
  void a_demand_goes_from_draft_to_published_and_finds_its_offer() {
    Page editor = signedIn("gtm-mspas", "es");
    editor.navigate(platform.address() + "/demands/new");
    editor.locator("[id='f:title']").fill("Grupos de pares para adolescentes rurales");
    editor.locator("[id='f:summary']").fill("Servicios de salud amigables con grupos de pares.");
    editor
        .locator("[id='f:description']")
        .fill("Queremos un municipio piloto y llevar el modelo a todos los centros de salud.");
    editor.locator("input[value='B.12']").check();
    editor.locator("input[value='VIRTUAL_ADVICE']").check();
    editor.locator("input[name='f:workLanguages'][value='ES']").check();
    press(editor, "save");
    editor.locator(".ps-chip--DRAFT").waitFor();
    press(editor, "submit");
    editor.locator(".ps-chip--SUBMITTED").waitFor();

    Page review = signedIn("facilita", "pt");
    review.navigate(editor.url());
    press(review, "take");
    review.locator(".ps-chip--IN_REVIEW").waitFor();
    press(review, "publish");
    review.locator(".ps-chip--PUBLISHED").waitFor();

    editor.navigate(editor.url() + "/matches");
    assertThat(editor.locator(".ps-match").first().textContent())
        .contains("Grupos de pares y servicios de salud amigables")
        .contains("Mismo tema: Servicios de salud amigables para adolescentes (B.12)");
    review.navigate(editor.url());
    assertThat(review.locator(".ps-match").first().textContent()).contains("Mesmo tema");
  }

  @Test
  void a_submission_names_every_missing_part() {
    Page editor = signedIn("gtm-segeplan", "es");
    editor.navigate(platform.address() + "/offers/new");
    editor.locator("[id='f:title']").fill("Oferta sin terminar");
    press(editor, "save");
    editor.locator(".ps-chip--DRAFT").waitFor();
    press(editor, "submit");
    editor.locator("#messages").waitFor();
    assertThat(editor.locator("#messages").textContent())
        .contains("Falta el resumen.", "Elija al menos un tema.");
  }

  @Test
  void an_institution_finds_no_trace_of_anothers_draft() {
    Page owner = signedIn("bra-ibge", "pt");
    owner.navigate(platform.address() + "/offers/new");
    owner.locator("[id='f:title']").fill("Rascunho reservado do instituto");
    press(owner, "save");
    owner.locator(".ps-chip--DRAFT").waitFor();

    Page stranger = signedIn("jam-pioj", "en");
    assertThat(stranger.navigate(owner.url()).status()).isEqualTo(404);
    assertThat(stranger.navigate(owner.url() + "/edit").status()).isEqualTo(404);
    stranger.navigate(platform.address() + "/catalogue?q=reservado");
    assertThat(stranger.locator("article").count()).isZero();
  }

  @Test
  void the_first_administrator_chooses_a_password_by_the_printed_link_once() {
    Matcher link = Pattern.compile("\\S+/welcome\\?token=\\S+").matcher(platform.output());
    assertThat(link.find()).isTrue();
    Page page = page("es", 1280);
    page.navigate(link.group());
    page.locator("[id='f:password']").fill("contrasena12");
    press(page, "go");
    page.locator("#messages").waitFor();
    assertThat(page.locator("#messages").textContent()).contains("fácil de adivinar");
    page.locator("[id='f:password']").fill("jacaranda-vereda-tropel-47-quena");
    press(page, "go");
    page.locator("form[action='/sign-out']").waitFor();
    page.navigate(platform.address() + "/administration");
    assertThat(page.locator("main").textContent()).contains("La cadena está íntegra.");

    Page again = page("es", 1280);
    again.navigate(link.group());
    again.locator("[id='f:password']").fill("otra-jacaranda-vereda-tropel-48");
    press(again, "go");
    again.locator("#messages").waitFor();
    assertThat(again.locator("#messages").textContent()).contains("ya se usó o venció");
  }

  @Test
  void the_language_switch_stays_chosen() {
    Page page = page("es", 1280);
    page.navigate(platform.address() + "/catalogue");
    page.locator(".ps-languages a[lang=fr]").click();
    assertThat(page.locator("h1").textContent()).isEqualTo("Offres et demandes");
    page.navigate(platform.address() + "/institutions");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("fr");
  }

  @Test
  void public_pages_fit_a_phone_and_have_no_serious_barrier() {
    Page page = page("es", 360);
    page.navigate(platform.address() + "/");
    assertThat(page.evaluate("getComputedStyle(document.body).margin")).isEqualTo("0px");
    for (String address : List.of("/", "/catalogue", "/institutions", "/sign-in")) {
      page.navigate(platform.address() + address);
      assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as(address)
          .isTrue();
      assertThat(new AxeBuilder(page).analyze().getViolations())
          .filteredOn(found -> List.of("serious", "critical").contains(found.getImpact()))
          .as(address)
          .isEmpty();
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of("target/screens/phone" + address.replace('/', '-') + ".png")));
    }
  }
}
