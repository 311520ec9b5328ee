package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A budget of five hundred lines comes out of a spreadsheet into the plan, and out again. */
class PlanPasteIT {

  private static final int LINES = 500;
  private static final String LINE = "A%d\tPasajes\tViaje %d\t%s\tEfectivo\t2027\t\t\t%s\t%s";

  private final Visit visit = new Visit();
  private PlanSheet sheet;
  private String party;

  @BeforeEach
  void open_a_draft() {
    // of a country whose plans no other test writes
    Page page = visit.signedIn("ecu-msp", "es");
    visit.go(page, "/cooperations");
    String place = page.locator("main article h2 a").first().getAttribute("href");
    sheet = new PlanSheet(visit, page, place);
    sheet.start();
    party = page.locator("#choices-FUNDER option").first().getAttribute("value");
  }

  @AfterEach
  void throw_it_away() {
    sheet.discard();
    visit.close();
  }

  private String line(int number) {
    return LINE.formatted(number, number, party, number + ".000,50", "USD");
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }

  @Test
  void it_is_validated_with_errors_by_cell_and_undone_in_one_step() {
    List<String> lines =
        IntStream.rangeClosed(1, LINES).mapToObj(this::line).collect(Collectors.toList());
    lines.set(9, LINE.formatted(10, 10, party, "doce", "USD"));
    lines.set(99, LINE.formatted(100, 100, "Nadie", "1", "USD"));
    lines.set(499, LINE.formatted(500, 500, party, "1", "XYZ"));
    sheet.put("BUDGET", lines(lines));
    sheet.refused(3);
    Locator rows = sheet.table("BUDGET").locator("tbody tr");
    assertThat(rows.count()).isEqualTo(LINES);
    for (Locator wrong : sheet.table("BUDGET").locator("td[aria-invalid]").all()) {
      assertThat(wrong.getAttribute("title")).isNotBlank();
      assertThat(wrong.textContent()).isIn("doce", "Nadie", "XYZ");
    }
    assertThat(rows.nth(LINES - 2).textContent()).contains("499.000,50");

    sheet.page().locator("#plan-undo").click();
    sheet.kept();
    sheet.page().reload();
    assertThat(rows.count()).isEqualTo(1);
    sheet.type("BUDGET", 1, "AMOUNT", "12,5");
    assertThat(rows.first().textContent().strip()).startsWith("12,50");
  }

  @Test
  void the_keyboard_is_enough_and_what_is_refused_says_why() {
    Page page = sheet.page();
    page.locator("a[data-add=ACTIVITIES]").press("Enter");
    for (String text : List.of("A1", "P1", "Taller")) {
      page.keyboard().type(text);
      page.keyboard().press("Tab");
    }
    sheet.kept();
    Locator line = sheet.table("ACTIVITIES").locator("tbody tr").first();
    assertThat(line.textContent()).startsWith("A1P1Taller");

    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    page.keyboard().type("Nadie");
    page.keyboard().press("Enter");
    sheet.refused(1);
    assertThat(page.locator("#plan-status").textContent())
        .isEqualTo(line.locator("td[aria-invalid]").getAttribute("title"));
  }

  @Test
  void what_cannot_be_proposed_yet_keeps_its_reason() {
    Page page = sheet.page();
    page.locator("#reason").fill("Primera propuesta");
    page.locator("form[action$='/propose'] button").click();
    page.locator("ul[role=alert] li").first().waitFor();
    assertThat(page.locator("#reason").inputValue()).isEqualTo("Primera propuesta");
  }

  @Test
  void a_line_as_a_form_says_at_its_field_what_it_cannot_take() {
    Page page = sheet.page();
    visit.go(page, sheet.place() + "/plan/line?section=BUDGET");
    page.locator("#DESCRIPTION").fill("Boletos");
    page.locator("#CURRENCY").fill("USD");
    page.locator("#AMOUNT").fill("doce");
    page.locator("form[action$='/line'] button").click();
    page.locator("#AMOUNT-said").waitFor();
    assertThat(page.locator("#AMOUNT").inputValue()).isEqualTo("doce");
    page.locator("#AMOUNT").fill("16200");
    page.locator("form[action$='/line'] button").click();
    page.locator(".ps-done").waitFor();
    assertThat(sheet.table("BUDGET").locator("tbody tr").first().textContent())
        .contains("Boletos", "16.200,00");
  }
}
