package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FilesIT {

  private static Visit visit;

  @BeforeAll
  static void open() {
    visit = new Visit();
  }

  @AfterAll
  static void close() {
    visit.close();
  }

  @Test
  void a_draft_takes_a_document_that_only_its_readers_find() {
    Page owner = visit.signedIn("ecu-inec", "es");
    draft(owner, "Borrador con anexo");
    attach(owner, "../ficha técnica.pdf", "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF");
    owner.locator(".ps-file a").waitFor();
    assertThat(owner.locator(".ps-file a").textContent()).isEqualTo("ficha técnica.pdf");
    String address = owner.locator(".ps-file a").getAttribute("href");

    var file = owner.request().get(Platform.get().address() + address);
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.headers().get("content-disposition")).startsWith("attachment");
    assertThat(file.headers().get("x-content-type-options")).isEqualTo("nosniff");

    Page stranger = visit.signedIn("jam-pioj", "en");
    assertThat(stranger.request().get(Platform.get().address() + address).status()).isEqualTo(404);
    assertThat(visit.page("es", 360).request().get(Platform.get().address() + address).status())
        .isEqualTo(404);
  }

  @Test
  void refuses_by_content_what_is_no_document() {
    Page owner = visit.signedIn("ecu-inec", "es");
    draft(owner, "Borrador con otra cosa");
    attach(owner, "inocente.pdf", "<!DOCTYPE html><html><script>alert(1)</script></html>");
    owner.locator("[role=alert]").first().waitFor();
    assertThat(owner.locator("main").textContent()).contains("no se admite");
    assertThat(owner.locator(".ps-file").count()).isZero();
  }

  private static void draft(Page owner, String title) {
    visit.go(owner, "/offers/new");
    Visit.fill(owner, "title", title);
    Visit.press(owner, "save");
    Visit.awaitState(owner, "DRAFT");
  }

  private static void attach(Page owner, String name, String content) {
    owner
        .locator(".ps-upload input[type=file]")
        .setInputFiles(
            new FilePayload(
                name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    owner.locator(".ps-upload button").click();
  }
}
