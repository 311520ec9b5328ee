package org.puentesur.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The place to write in a room. */
class ComposerIT {

  private static final Pattern SENDING = Pattern.compile(".*/live/rooms/[^/]+/messages");

  private Visit visit;
  private Page page;
  private Locator text;

  @BeforeEach
  void open_a_room() {
    visit = new Visit();
    page = visit.signedIn("gtm-mspas", "es");
    visit.go(page, "/rooms/" + visit.directRoom(page));
    text = page.locator("#text");
  }

  @AfterEach
  void close() {
    visit.close();
  }

  @Test
  void an_at_sign_offers_the_rooms_readers_and_keys_choose_among_them() {
    text.pressSequentially("Hola @minsal");
    Locator offered = page.locator("#mention-list [role=option]");
    assertThat(offered.first()).hasAttribute("aria-selected", "true");
    assertThat(text).hasAttribute("aria-activedescendant", "mention-0");
    int last = offered.count() - 1;
    page.keyboard().press("ArrowUp");
    assertThat(text).hasAttribute("aria-activedescendant", "mention-" + last);
    String chosen = offered.nth(last).locator("strong").textContent();
    page.keyboard().press("Enter");
    assertThat(text).hasValue("Hola " + chosen + " ");
    assertThat(page.locator("#mention-list")).isHidden();
  }

  @Test
  void escape_leaves_what_was_typed_as_it_is() {
    text.pressSequentially("Hola @minsal");
    assertThat(page.locator("#mention-list")).isVisible();
    page.keyboard().press("Escape");
    text.pressSequentially("ud");
    page.keyboard().press("Enter");
    text.pressSequentially("y más");
    assertThat(text).hasValue("Hola @minsalud\ny más");
  }

  @Test
  void what_the_server_takes_no_more_waits_and_is_sent_when_it_says() {
    AtomicInteger asked = new AtomicInteger();
    page.route(SENDING, route -> answer(route, asked));
    text.fill("Una de muchas");
    page.locator("#compose .ps-button--primary").click();
    assertThat(page.locator("#line-state")).hasText("Espere.");
    assertThat(page.locator("#lines [data-state=waiting]")).hasCount(1);
    assertThat(page.locator("#lines [data-state=waiting]")).hasCount(0);
    assertThat(page.locator("#lines > li").last()).containsText("Una de muchas");
  }

  @Test
  void a_message_with_a_file_stays_in_its_form_until_it_is_taken() {
    AtomicInteger asked = new AtomicInteger();
    page.route(SENDING, route -> answer(route, asked));
    text.fill("Con archivo");
    page.locator("#compose [type=file]")
        .setInputFiles(
            new FilePayload("notas.txt", "text/plain", "uno".getBytes(StandardCharsets.UTF_8)));
    page.locator("#compose .ps-button--primary").click();
    assertThat(page.locator("#line-state")).containsText("Espere.");
    assertThat(text).hasValue("Con archivo");
    page.locator("#compose .ps-button--primary").click();
    Locator sent =
        page.locator("#lines > li").filter(new Locator.FilterOptions().setHasText("Con archivo"));
    assertThat(sent.last().locator("[data-part=files]")).containsText("notas.txt");
    assertThat(text).hasValue("");
  }

  // the first time as one who has sent too many, then as the platform does
  private static void answer(Route route, AtomicInteger asked) {
    if (asked.getAndIncrement() > 0) {
      route.resume();
      return;
    }
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(429)
            .setHeaders(Map.of("Retry-After", "1", "Content-Type", "application/json"))
            .setBody("{\"problem\":\"Espere.\"}"));
  }
}
