package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people write the minutes of one meeting at the same time. */
class MinutesIT {

  private static final String READS =
      "text => document.getElementById('minutes-text').value === text";
  private static final String KEPT =
      "() => document.getElementById('minutes-status').textContent === 'Guardada.'";

  private final Visit visit = new Visit();
  private Page guatemala;
  private Page colombia;

  @BeforeEach
  void open_the_minutes() {
    guatemala = visit.signedIn("gtm-mspas", "es");
    visit.go(guatemala, "/meetings?past=true");
    String meeting = guatemala.locator(".ps-dates a").first().getAttribute("href");
    visit.go(guatemala, meeting + "/minutes");
    colombia = visit.signedIn("col-minsalud", "es");
    visit.go(colombia, meeting + "/minutes");
  }

  @AfterEach
  void close() {
    visit.close();
  }

  private static void write(Page page, String text) {
    page.locator("#minutes-text").fill(text);
  }

  @Test
  void one_sees_what_the_other_writes() {
    write(guatemala, "Se acordó una visita.");
    colombia.waitForFunction(READS, "Se acordó una visita.");
  }

  @Test
  void who_was_overtaken_sees_both_texts_and_decides() {
    write(guatemala, "Antes");
    colombia.waitForFunction(READS, "Antes");
    colombia.route(
        "**/minutes/*",
        route -> {
          if (route.request().method().equals("GET")) {
            route.abort();
          } else {
            route.resume();
          }
        });
    write(guatemala, "De Guatemala");
    guatemala.waitForFunction(KEPT);
    write(colombia, "De Colombia");
    colombia.locator("#minutes-conflict:not([hidden])").waitFor();
    assertThat(colombia.locator("#minutes-theirs").textContent()).isEqualTo("De Guatemala");
    colombia.locator("#minutes-keep").click();
    guatemala.waitForFunction(READS, "De Colombia");
  }
}
