package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MainJobIT {

  private static Platform platform;
  private static Visit visit;

  @BeforeAll
  static void open() {
    platform = Platform.get();
    visit = new Visit();
  }

  @AfterAll
  static void close() {
    visit.close();
  }

  @Test
  void a_demand_goes_from_draft_to_published_and_finds_its_offer() {
    Page editor = visit.signedIn("gtm-mspas", "es");
    editor.navigate(platform.address() + "/demands/new");
    editor.locator("[id='f:title']").fill("Grupos de pares para adolescentes rurales");
    editor.locator("[id='f:summary']").fill("Servicios de salud amigables con grupos de pares.");
    editor
        .locator("[id='f:description']")
        .fill("Queremos un municipio piloto y llevar el modelo a todos los centros de salud.");
    editor
        .locator("[id='f:problem']")
        .fill("Uno de cada cuatro nacimientos es de una adolescente.");
    editor.locator("[id='f:target']").fill("Bajar a la mitad en 2030.");
    editor.locator("input[value='B.12']").check();
    editor.locator("input[value='VIRTUAL_ADVICE']").check();
    editor.locator("input[name='f:workLanguages'][value='ES']").check();
    Visit.press(editor, "save");
    editor.locator(".ps-chip--DRAFT").waitFor();
    Visit.press(editor, "submit");
    editor.locator(".ps-chip--SUBMITTED").waitFor();

    Page review = visit.signedIn("facilita", "pt");
    review.navigate(editor.url());
    Visit.press(review, "take");
    review.locator(".ps-chip--IN_REVIEW").waitFor();
    Visit.press(review, "publish");
    review.locator("#messages").waitFor();
    review.locator("[id='f:criteria'] input").all().forEach(Locator::check);
    Visit.press(review, "publish");
    review.locator(".ps-chip--PUBLISHED").waitFor();

    editor.navigate(editor.url() + "/matches");
    assertThat(editor.locator(".ps-match").first().textContent())
        .contains("Grupos de pares y servicios de salud amigables")
        .contains("Mismo tema: Servicios de salud amigables para adolescentes (B.12)");
    review.navigate(editor.url());
    assertThat(review.locator(".ps-match").first().textContent()).contains("Mesmo tema");

    invite(editor);
    Page provider = visit.signedIn("col-minsalud", "pt");
    provider
        .locator(".ps-tasks li:has-text('Grupos de pares y servicios') a.ps-button")
        .first()
        .click();
    Locator invitation =
        provider.locator(".ps-match:has-text('Grupos de pares para adolescentes rurales')");
    invitation.locator("input[id$=':accept']").click();
    invitation.locator(".ps-chip--ACCEPTED").waitFor();
    editor.reload();
    editor.locator(".ps-match").first().locator(".ps-chip--ACCEPTED").waitFor();
  }

  private static void invite(Page editor) {
    Locator best = editor.locator(".ps-match").first();
    best.locator("summary").click();
    best.locator("input[id$=':dismiss']").click();
    assertThat(editor.locator("#messages").textContent()).contains("Escriba el motivo.");
    best.locator("summary").click();
    best.locator("textarea").fill("Conversemos sobre el municipio piloto.");
    best.locator("input[id$=':invite']").click();
    best.locator(".ps-chip--INVITED").waitFor();
  }

  @Test
  void two_who_edit_one_draft_see_both_texts_and_lose_none() {
    Page first = visit.signedIn("chl-ine", "es");
    first.navigate(platform.address() + "/offers/new");
    first.locator("[id='f:title']").fill("Censo abreviado");
    Visit.press(first, "save");
    first.locator(".ps-chip--DRAFT").waitFor();
    String address = first.url() + "/edit";
    Page second = visit.signedIn("chl-ine", "es");
    first.navigate(address);
    second.navigate(address);
    second.locator("[id='f:title']").fill("Censo abreviado en dos fases");
    Visit.press(second, "save");
    second.locator(".ps-chip--DRAFT").waitFor();

    first.locator("[id='f:title']").fill("Censo corto");
    Visit.press(first, "save");
    first.locator(".ps-note table").waitFor();
    assertThat(first.locator(".ps-note table").textContent())
        .contains("Censo corto", "Censo abreviado en dos fases");
    assertThat(first.locator("[id='f:title']").inputValue()).isEqualTo("Censo corto");
    Visit.press(first, "save");
    first.locator(".ps-chip--DRAFT").waitFor();
    assertThat(first.locator("h1").textContent()).isEqualTo("Censo corto");
  }

  @Test
  void a_text_suggests_its_topics_and_a_press_chooses_one() {
    Page editor = visit.signedIn("bra-ibge", "pt");
    List<String> errors = new ArrayList<>();
    editor.onPageError(errors::add);
    editor.onConsoleMessage(
        said -> {
          if (said.type().equals("error")) {
            errors.add(said.text());
          }
        });
    editor.navigate(platform.address() + "/demands/new");
    editor.locator("[id='f:title']").fill("Prevenção da gravidez na adolescência");
    Locator suggested = editor.locator(".ps-suggestions li:has-text('B.14')");
    suggested.waitFor();
    assertThat(suggested.textContent()).contains("gravidez na adolescência");
    assertThat(editor.locator(".ps-suggestions [role=status]").textContent())
        .startsWith("Temas sugeridos:");

    suggested.locator("button").press("Enter");
    assertThat(editor.locator("input[value='B.14']").isChecked()).isTrue();
    assertThat(suggested.count()).isZero();
    Visit.press(editor, "save");
    editor.locator(".ps-chip--DRAFT").waitFor();
    assertThat(editor.locator("main").textContent())
        .contains("Prevenir a gravidez na adolescência");
    assertThat(errors).isEmpty();
  }

  @Test
  void the_coordinator_adds_a_meaning_to_the_lexicon_and_takes_it_out_again() {
    Page page = visit.signedIn("regional", "fr");
    visit.go(page, "/administration/lexicon");
    Visit.fill(page, "es", "zarandaja | menudencia");
    Visit.fill(page, "en", "oddment");
    Visit.fill(page, "pt", "miudeza");
    Visit.fill(page, "topics", "B.14, X.1");
    Visit.press(page, "add");
    page.locator("#messages").waitFor();
    assertThat(page.locator("main").textContent())
        .contains("Écrivez au moins un terme en français.");
    Visit.fill(page, "fr", "broutille");
    Visit.press(page, "add");
    page.locator("#messages:has-text('codes de thème')").waitFor();
    Visit.fill(page, "topics", "B.14");
    Visit.press(page, "add");

    Locator added = page.locator("article:has-text('zarandaja|menudencia')");
    added.waitFor();
    assertThat(added.textContent()).contains("oddment", "B.14");
    added.locator("input[id$=':remove']").click();
    page.locator(".ps-empty").waitFor();
  }

  @Test
  void a_submission_names_every_missing_part() {
    Page editor = visit.signedIn("gtm-segeplan", "es");
    editor.navigate(platform.address() + "/offers/new");
    editor.locator("[id='f:title']").fill("Oferta sin terminar");
    Visit.press(editor, "save");
    editor.locator(".ps-chip--DRAFT").waitFor();
    Visit.press(editor, "submit");
    editor.locator("#messages").waitFor();
    assertThat(editor.locator("#messages").textContent())
        .contains("Falta el resumen.", "Elija al menos un tema.", "Diga qué cambió");
  }

  @Test
  void an_institution_finds_no_trace_of_anothers_draft() {
    Page owner = visit.signedIn("bra-ibge", "pt");
    owner.navigate(platform.address() + "/offers/new");
    owner.locator("[id='f:title']").fill("Rascunho xilofonista do instituto");
    Visit.press(owner, "save");
    owner.locator(".ps-chip--DRAFT").waitFor();

    Page stranger = visit.signedIn("jam-pioj", "en");
    assertThat(stranger.navigate(owner.url()).status()).isEqualTo(404);
    assertThat(stranger.navigate(owner.url() + "/edit").status()).isEqualTo(404);
    stranger.navigate(platform.address() + "/catalogue?q=xilofonista");
    assertThat(stranger.locator("article").count()).isZero();
  }

  @Test
  void the_language_switch_stays_chosen() {
    Page page = visit.page("es", 1280);
    page.navigate(platform.address() + "/catalogue");
    page.locator(".ps-languages a[lang=fr]").click();
    assertThat(page.locator("h1").textContent()).isEqualTo("Offres et demandes");
    page.navigate(platform.address() + "/institutions");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("fr");
  }
}
