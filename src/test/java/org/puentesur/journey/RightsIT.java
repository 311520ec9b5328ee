package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each role finds of another institution's draft, and of what it published, by every way in:
 * page, editor, matches, file, search and its counts, API record, API list and API change.
 */
class RightsIT {

  private static final String WORD = "quetzalcoatlus";
  private static final String OFFERS = "/catalogue?q=";

  private static final Map<String, APIRequestContext> PEOPLE = new HashMap<>();
  private static Visit visit;
  private static String draft;
  private static String file;
  private static String published;

  @BeforeAll
  static void write() {
    visit = new Visit();
    Page owner = person("gtm-mspas");
    visit.go(owner, "/demands/new");
    Visit.fill(owner, "title", "Borrador " + WORD);
    Visit.press(owner, "save");
    Visit.awaitState(owner, "DRAFT");
    draft = owner.url().substring(Platform.get().address().length());
    owner
        .locator(".ps-upload input[type=file]")
        .setInputFiles(
            new FilePayload(
                "borrador.pdf",
                "application/pdf",
                "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.UTF_8)));
    owner.locator(".ps-upload button").click();
    file = owner.locator(".ps-file a").getAttribute("href");
    // found by its words: other tests draft others
    visit.go(owner, "/catalogue?kind=DEMAND&q=Reducir+el+embarazo");
    published =
        owner
            .locator("main a[href^='/demands/']:has-text('Reducir el embarazo')")
            .first()
            .getAttribute("href");
    for (String someone :
        new String[] {"gtm-segeplan", "facilita", "regional", "col-dnp", "facilita-col"}) {
      person(someone);
    }
    PEOPLE.put("visitor", visit.page("es", 1280).request());
  }

  @AfterAll
  static void close() {
    visit.close();
  }

  @ParameterizedTest
  @CsvSource({
    // who, reads the draft, edits it
    "visitor,      false, false",
    "col-dnp,      false, false",
    "facilita-col, false, false",
    "gtm-segeplan, true,  false",
    "facilita,     true,  false",
    "regional,     true,  false",
    "gtm-mspas,    true,  true"
  })
  void a_draft_is_there_for_those_who_may_read_it_and_nowhere_for_others(
      String who, boolean reads, boolean edits) {
    int readable = reads ? 200 : 404;
    assertThat(status(who, draft)).isEqualTo(readable);
    assertThat(status(who, file)).isEqualTo(readable);
    assertThat(status(who, draft + "/edit")).isEqualTo(edits ? 200 : 404);
    assertThat(status(who, draft + "/matches")).as("none before it is published").isEqualTo(404);
    assertThat(body(who, OFFERS + WORD)).doesNotContain("Borrador " + WORD);
    assertThat(status(who, published)).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"visitor", "col-dnp", "facilita-col"})
  void the_counts_of_a_search_are_those_of_one_who_never_heard_of_the_draft(String who) {
    String found = body(who, OFFERS + WORD);
    assertThat(found).doesNotContain("Borrador").doesNotContain(draft);
    assertThat(body("visitor", OFFERS + WORD).length() - found.length()).isLessThan(4_000);
  }

  @ParameterizedTest
  @CsvSource({"visitor", "col-dnp", "facilita-col", "gtm-segeplan", "facilita", "regional"})
  void nobody_else_changes_the_files_of_a_draft(String who) {
    int status =
        PEOPLE
            .get(who)
            .post(
                Platform.get().address() + file,
                RequestOptions.create().setHeader("Sec-Fetch-Site", "same-origin"))
            .status();
    assertThat(status).isIn(200, 302, 404);
    assertThat(status("gtm-mspas", file)).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"''", "not-a-token"})
  void the_api_gives_a_stranger_no_trace(String token) {
    APIRequestContext api = PEOPLE.get("visitor");
    RequestOptions options = RequestOptions.create();
    if (!token.isEmpty()) {
      options.setHeader("Authorization", "Bearer " + token);
    }
    String list = Platform.get().address() + "/api/v1/demands";
    assertThat(api.get(list + "?q=" + WORD, options).text()).doesNotContain("Borrador");
    assertThat(api.get(list + "?state=DRAFT", options).text()).doesNotContain(WORD);
    assertThat(api.get(Platform.get().address() + "/api/v1" + draft, options).status())
        .isIn(401, 404);
    assertThat(api.get(Platform.get().address() + "/api/v1/matches" + id(), options).status())
        .isIn(401, 404);
  }

  @ParameterizedTest
  @CsvSource({
    // page, visitor, another institution's lead, focal point, facilitator, coordinator
    "/mine,                  404, 200, 200, 404, 404",
    "/review,                404, 404, 404, 200, 200",
    "/api-clients,           404, 200, 200, 404, 404",
    "/administration,        404, 404, 404, 404, 404",
    "/administration/people, 404, 404, 404, 404, 404",
    "/administration/mails,  404, 404, 404, 404, 404",
    "/offers/new,            404, 200, 200, 404, 404",
    "/catalogue,             200, 200, 200, 200, 200",
    "/countries,             200, 200, 200, 200, 200",
    "/agreements,            200, 200, 200, 200, 200"
  })
  void a_page_is_there_for_those_whose_work_it_is(
      String page, int visitor, int lead, int focal, int facilitator, int coordinator) {
    assertThat(
            new int[] {
              status("visitor", page),
              status("col-dnp", page),
              status("gtm-segeplan", page),
              status("facilita", page),
              status("regional", page)
            })
        .containsExactly(visitor, lead, focal, facilitator, coordinator);
  }

  private static String id() {
    return draft.substring(draft.lastIndexOf('/'));
  }

  private static Page person(String name) {
    Page page = visit.signedIn(name, "es");
    PEOPLE.put(name, page.request());
    return page;
  }

  private static int status(String who, String path) {
    return PEOPLE.get(who).get(Platform.get().address() + path).status();
  }

  private static String body(String who, String path) {
    return PEOPLE.get(who).get(Platform.get().address() + path).text();
  }
}
