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
}
