package org.puentesur.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long a budget keeps its writer waiting: with one line, and with five hundred pasted ones. */
class PlanBench {

  private static final int LINES = 500;
  private static final int EDITS = 200;

  // milliseconds until the next picture shows what was typed, for many cells one after the other
  private static final String EDIT =
      """
      async edits => {
        const key = (target, key) =>
            target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        const shown = () =>
            new Promise(done => requestAnimationFrame(() => setTimeout(done)));
        const rows = document.querySelector('table[data-section=BUDGET]').tBodies[0].rows;
        const times = [];
        for (let edit = 0; edit < edits; edit++) {
          const cell = rows[edit % rows.length].cells[2];
          cell.focus();
          const began = performance.now();
          key(cell, 'Enter');
          cell.querySelector('input').value = `Viaje corregido ${edit}`;
          key(cell.querySelector('input'), 'Enter');
          await shown();
          times.push(performance.now() - began);
        }
        return times.sort((one, other) => one - other);
      }
      """;

  @Test
  void edits_and_a_paste() {
    try (Visit visit = new Visit()) {
      Page page = visit.signedIn("ecu-msp", "es");
      visit.go(page, "/cooperations");
      String place = page.locator("main article h2 a").first().getAttribute("href");
      PlanSheet sheet = new PlanSheet(visit, page, place);
      sheet.start();
      String party = page.locator("#choices-FUNDER option").first().getAttribute("value");
      sheet.paste("BUDGET", lines(party, 1));
      double one = tell("an edit of 1 line", times(page), 0);
      // one cell changed so often goes in as many requests
      page.waitForLoadState(LoadState.NETWORKIDLE);
      long began = System.nanoTime();
      sheet.put("BUDGET", lines(party, LINES));
      double shown = (System.nanoTime() - began) / 1e6;
      sheet.kept();
      System.out.printf(
          Locale.ROOT,
          "paste of %d lines  shown after %.0f ms, kept after %.0f ms%n",
          LINES,
          shown,
          (System.nanoTime() - began) / 1e6);
      tell("an edit of " + LINES + " lines", times(page), one);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      sheet.discard();
    }
  }

  private static String lines(String party, int many) {
    return IntStream.rangeClosed(1, many)
        .mapToObj(
            number ->
                String.join(
                    "\t",
                    List.of(
                        "A" + number,
                        "Pasajes",
                        "Viaje " + number,
                        party,
                        "Efectivo",
                        "2027",
                        "",
                        "",
                        number + ".000,50",
                        "USD")))
        .collect(Collectors.joining("\n"));
  }

  private static List<Double> times(Page page) {
    List<?> times = (List<?>) page.evaluate(EDIT, EDITS);
    return times.stream().map(time -> ((Number) time).doubleValue()).toList();
  }

  private static double tell(String what, List<Double> sorted, double baseline) {
    double p95 = sorted.get((int) (0.95 * (sorted.size() - 1)));
    System.out.printf(
        Locale.ROOT,
        "%-24s median %5.1f ms  p95 %5.1f ms  longest %5.1f ms  %.2f of the baseline%n",
        what,
        sorted.get(sorted.size() / 2),
        p95,
        Collections.max(sorted),
        baseline == 0 ? 1 : p95 / baseline);
    return p95;
  }
}
