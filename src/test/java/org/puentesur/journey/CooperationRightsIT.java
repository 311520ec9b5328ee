package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.puentesur.platform.web.Routes;

/**
 * Who finds what of a cooperation, and who does what with it, by every address there is. What reads
 * answers a status; what changes answers {@code ok} to those who get in, be it that what they sent
 * is refused for what it says, {@code no} to those who see it and are told that it is not theirs to
 * do, and 404 or 403 to all others. Nothing that the tables send changes anything for good. The
 * actions of pages without a form of their own go through the services that the API asks.
 */
class CooperationRightsIT {

  private static final Path VIEWS = Path.of("src/main/webapp/views");
  private static final String FRAME = "template=\"/views/cooperation/frame.xhtml\"";
  private static final String LAYOUT = "template=\"/WEB-INF/layout";

  /** Features whose pages are those of cooperations, though they have another frame. */
  private static final Set<String> FEATURES =
      Set.of("cooperation", "plan", "ledger", "document", "mission", "followup");

  /** Servlets and first words of the API that have nothing of a cooperation. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          """
          /live/* /live/record/* /live/entries/* /live/mentions/* /live/translations/*
          /language /sign-out /minutes/* /meetings/* agreements countries demands indicators
          institutions matches meetings messages offers rooms suggestions topics translations
          """
              .strip()
              .split("\\s+"));

  /**
   * What people ask for: a party's lead and editor, a focal point and a facilitator of its country,
   * the regional coordinator, an auditor, an administrator, the lead of another institution, a
   * facilitator of other countries, a visitor. The mission {@code {id}} is reported and so written
   * no more, the plan has one version and no line in need of an explanation.
   */
  private static final String PEOPLE =
      """
      lead   editor focal  facil  coord  audit  admin  alien  other  visit  |
      200    200    200    200    200    200    200    200    200    404    | GET /cooperations
      404    404    404    200    200    404    404    404    200    404    | GET /cooperations/new
      404    404    200    200    200    404    404    404    200    404    | GET /cooperations/board
      200    200    200    200    200    404    404    404    404    404    | GET /cooperations/{code}
      200    200    200    200    200    404    404    404    404    404    | GET /cooperations/{code}/dialogue
      200    200    200    200    200    404    404    404    404    404    | GET /cooperations/{code}/participants
      200    200    200    200    200    404    404    404    404    404    | GET /cooperations/{code}/agreements
      200    200    200    200    200    404    404    404    404    404    | GET /cooperations/{code}/gates
      200    200    200    200    200    404    404    404    404    404    | GET /cooperations/{code}/history
      200    200    200    200    200    404    404    404    404    404    | GET /participations/{id}
      200    200    200    200    200    404    404    404    404    404    | GET /cooperations/{code}/plan
      200    200    404    404    404    404    404    404    404    404    | GET /cooperations/{code}/plan/draft
      404    404    404    404    404    404    404    404    404    404    | GET /cooperations/{code}/plan/line
      200    200    404    404    404    404    404    404    404    404    | GET /cooperations/{code}/plan/line?section=BUDGET
      404    404    404    404    404    404    404    404    404    404    | GET /cooperations/{code}/plan/compare?from=1&to=2
      200    200    200    200    200    404    404    404    404    404    | GET /cooperations/{code}/monitoring
      200    200    200    200    200    404    404    404    404    404    | GET /cooperations/{code}/monitoring/{activities}
      200    200    200    200    200    404    404    404    404    404    | GET /cooperations/{code}/ledger
      200    200    404    404    404    404    404    404    404    404    | GET /cooperations/{code}/ledger/new
      200    200    200    200    200    404    404    404    404    404    | GET /cooperations/{code}/ledger/comparison
      404    404    404    404    404    404    404    404    404    404    | GET /cooperations/{code}/ledger/explain?line={line}
      200    200    200    200    200    404    404    404    404    404    | GET /cooperations/{code}/ledger/{id}
      200    200    200    200    200    404    404    404    404    404    | GET /cooperations/{code}/documents
      200    200    404    200    200    404    404    404    404    404    | GET /cooperations/{code}/documents/new
      200    200    200    200    200    404    404    404    404    404    | GET /cooperations/{code}/documents/{id}
      200    200    200    200    200    404    404    404    404    404    | GET /cooperations/{code}/missions
      200    200    404    200    200    404    404    404    404    404    | GET /cooperations/{code}/missions/new
      200    200    200    200    200    404    404    404    404    404    | GET /cooperations/{code}/missions/{id}
      404    404    404    404    404    404    404    404    404    404    | GET /cooperations/{code}/missions/{id}/edit
      200    200    404    200    200    404    404    404    404    404    | GET /cooperations/{code}/missions/{planned}/edit
      404    404    404    404    404    404    404    404    404    404    | GET /cooperations/{code}/missions/{id}/report
      200    200    200    200    200    404    404    404    404    404    | GET /cooperations/{code}/follow-ups
      200    200    200    200    200    200    200    200    200    404    | GET /follow-ups
      404    404    404    200    200    404    404    404    200    404    | GET /follow-ups/arrears
      200    200    200    200    200    404    404    404    404    404    | GET /follow-ups/{id}
      200    200    200    200    200    200    200    200    200    200    | GET /verify
      200    200    200    200    200    404    404    404    404    404    | GET /plan-files/{code}/1.xlsx
      200    200    200    200    200    404    404    404    404    404    | GET /plan-files/{code}/1.json
      200    200    404    404    404    404    404    404    404    404    | GET /plan-files/{code}/draft.xlsx
      200    200    200    200    200    404    404    404    404    404    | GET /ledger-files/{code}.xlsx
      200    200    200    200    200    404    404    404    404    404    | GET /missions/{id}/terms.pdf
      200    200    200    200    200    404    404    404    404    404    | GET /missions/{id}/report.pdf
      200    200    200    200    200    404    404    404    404    404    | GET /missions/{id}/calendar.ics
      200    200    200    200    200    404    404    404    404    404    | GET /files/{id}
      ok     ok     404    404    404    404    404    404    404    404    | POST /plan-actions/{code}/start a=b
      ok     ok     404    404    404    404    404    404    404    404    | POST /plan-actions/{code}/propose revision=99&reason=x
      ok     ok     404    404    404    404    404    404    404    404    | POST /plan-actions/{code}/rest a=b
      ok     ok     404    404    404    404    404    404    404    404    | POST /plan-actions/{code}/accept version=1&line={line}&from=0
      ok     ok     404    404    404    404    404    404    404    404    | POST /plan-actions/{code}/line section=BUDGET&line={line}&before.DESCRIPTION=x&DESCRIPTION=y
      ok     ok     ok     ok     ok     404    404    404    404    404    | POST /plan-actions/{code}/comment version=1&comment=
      ok     ok     ok     ok     ok     404    404    404    404    404    | POST /plan-actions/{code}/settle id={comment}&version=1
      ok     404    ok     404    404    404    404    404    404    404    | POST /plan-actions/{code}/sign version=1&hash=x&password=x
      ok     ok     404    404    404    404    404    404    404    404    | POST /plan-actions/{code}/discard a=b
      ok     ok     404    404    404    404    404    404    404    404    | POST /plan-edits/?code={code} []
      ok     ok     404    404    404    404    404    404    404    404    | POST /plan-files/{code} form:revision=99&file=x
      ok     ok     404    ok     ok     404    404    404    404    404    | POST /document-actions/{code}/add form:kind=X&file=x
      ok     ok     404    no     no     404    404    404    404    404    | POST /document-actions/{code}/{documents}/version form:signed=X&file=hola
      ok     ok     404    no     no     404    404    404    404    404    | POST /document-actions/{code}/{documents}/change form:revision=99&kind=REPORT&title=x&language=es&audience=OWNER
      ok     ok     404    no     no     404    404    404    404    404    | POST /document-actions/{code}/{documents}/withdraw revision=99&reason=x
      no     no     no     no     no     404    404    404    404    404    | POST /files/{id} a=b
      no     no     no     no     no     404    404    404    404    404    | POST /files/ form:owner=DOCUMENT&record={documents}&file=x
      ok     ok     404    404    404    404    404    404    404    404    | POST /files/ form:owner=LEDGER_ENTRY&record={ledger}&file=
      ok     ok     ok     ok     ok     ok     ok     ok     ok     ok     | POST /verify/document a=b
      """;

  /**
   * What partner systems ask for: a party's that reads, one that writes, one that binds it; one
   * that binds a stranger; one without a token. Where the record stands in the body, {@code none}
   * is what 404 is where it stands in the address.
   */
  private static final String CLIENTS =
      """
      reads  write  binds  strng  nobody |
      200    200    200    200    200    | GET /api/v1/cooperations
      200    200    200    404    404    | GET /api/v1/cooperations/{code}
      200    200    200    404    404    | GET /api/v1/cooperations/{code}/next
      200    200    200    404    404    | GET /api/v1/cooperations/{code}/agreements
      200    200    200    404    404    | GET /api/v1/cooperations/{code}/gates
      200    200    200    404    404    | GET /api/v1/cooperations/{code}/proposals
      200    200    200    404    404    | GET /api/v1/cooperations/{code}/plan
      200    200    200    404    404    | GET /api/v1/cooperations/{code}/plan/versions/{number}
      404    200    200    404    404    | GET /api/v1/cooperations/{code}/plan/draft
      200    200    200    404    404    | GET /api/v1/cooperations/{code}/activities
      200    200    200    404    404    | GET /api/v1/cooperations/{code}/ledger
      200    200    200    404    404    | GET /api/v1/cooperations/{code}/ledger/{id}
      200    200    200    404    404    | GET /api/v1/cooperations/{code}/ledger/{id}/files
      200    200    200    404    404    | GET /api/v1/cooperations/{code}/ledger/comparison
      200    200    200    404    404    | GET /api/v1/cooperations/{code}/documents
      200    200    200    404    404    | GET /api/v1/cooperations/{code}/documents/{id}
      200    200    200    404    404    | GET /api/v1/cooperations/{code}/documents/{id}/versions
      200    200    200    200    200    | GET /api/v1/missions
      200    200    200    404    404    | GET /api/v1/missions/{id}
      200    200    200    404    404    | GET /api/v1/missions/{id}/calendar
      200    200    200    200    200    | GET /api/v1/follow-ups
      200    200    200    404    404    | GET /api/v1/follow-ups/{id}
      200    200    200    404    404    | GET /api/v1/files/{id}
      403    403    ok     404    401    | POST /api/v1/cooperations/{code}/phase {"to": "DOCUMENTED"}
      403    403    ok     404    401    | POST /api/v1/cooperations/{code}/consent {"to": "DOCUMENTED"}
      403    403    ok     404    401    | POST /api/v1/cooperations/{code}/start {"day": "2026-12-01"}
      403    403    ok     404    401    | POST /api/v1/cooperations/{code}/agreements {"agreementId": "{line}"}
      403    403    ok     404    401    | POST /api/v1/cooperations/{code}/proposals {"kind": "LEAVE", "institutionId": "{line}"}
      403    403    ok     404    401    | POST /api/v1/cooperations/{code}/proposals/{id}/answer {"agree": true}
      403    ok     ok     404    401    | POST /api/v1/cooperations/{code}/plan/draft
      403    ok     ok     404    401    | POST /api/v1/cooperations/{code}/plan/draft/proposal {"reason": "x"}
      403    ok     ok     404    401    | POST /api/v1/cooperations/{code}/plan/versions/{number}/comments {"text": ""}
      403    ok     ok     404    401    | POST /api/v1/cooperations/{code}/activities/{id}/updates {"state": "DROPPED"}
      403    ok     ok     404    401    | POST /api/v1/cooperations/{code}/ledger {"kind": "COMMITMENT"}
      403    ok     ok     404    401    | POST /api/v1/cooperations/{code}/ledger/{id}/reversal {"reason": ""}
      403    ok     ok     404    401    | POST /api/v1/cooperations/{code}/ledger/{id}/files?name=x.html <html>
      403    ok     ok     404    401    | POST /api/v1/cooperations/{code}/ledger/explanations {"lineId": "{line}"}
      403    ok     ok     404    401    | POST /api/v1/cooperations/{code}/documents?kind=REPORT&title=x&language=es&audience=OWNER&signed=X hola
      403    ok     ok     404    401    | POST /api/v1/cooperations/{code}/documents/{id}/versions?signed=X hola
      403    ok     ok     none   401    | POST /api/v1/missions {"cooperation": "{code}", "kind": "TECHNICAL", "purpose": "x", "language": "es", "from": "2031-01-02", "to": "2031-01-03", "meetingId": "{line}"}
      403    403    ok     404    401    | POST /api/v1/missions/{id}/confirmation
      403    ok     ok     404    401    | POST /api/v1/missions/{id}/held
      403    ok     ok     404    401    | POST /api/v1/missions/{id}/report {"findings": "x"}
      403    ok     ok     404    401    | POST /api/v1/missions/{id}/cancellation {"reason": "x"}
      403    ok     ok     none   401    | POST /api/v1/follow-ups {"text": "x", "due": "2031-01-02", "owner": "{line}", "language": "es", "originKind": "MISSION", "origin": "{missions}"}
      403    ok     ok     404    401    | POST /api/v1/follow-ups/{id}/done {}
      403    ok     ok     404    401    | POST /api/v1/follow-ups/{id}/drop {}
      403    ok     ok     404    401    | PUT /api/v1/cooperations/{code}/plan/draft {"lines": []}
      403    ok     ok     404    401    | PUT /api/v1/missions/{id} {"kind": "TECHNICAL", "purpose": "x", "language": "es", "from": "2031-01-02", "to": "2031-01-03", "meetingId": "{line}"}
      403    403    ok     404    401    | DELETE /api/v1/cooperations/{code}/agreements/{id}
      """;

  private static RightsWorld world;

  /** One line of a table. */
  private record Row(String method, String path, String body) {

    static Row of(String line) {
      String[] asked = line.substring(line.indexOf('|') + 1).strip().split(" ", 3);
      return new Row(asked[0], asked[1], asked.length > 2 ? asked[2] : null);
    }

    String address() {
      return path.replaceAll("\\?.*", "");
    }
  }

  @BeforeAll
  static void open() throws Exception {
    world = new RightsWorld();
  }

  @AfterAll
  static void close() throws Exception {
    world.close();
  }

  @Test
  void people_find_and_do_what_is_theirs() throws IOException {
    assertThat(told(PEOPLE, false)).isEqualTo(PEOPLE.strip());
  }

  @Test
  void partner_systems_find_and_do_what_is_theirs() throws IOException {
    assertThat(told(CLIENTS, true)).isEqualTo(CLIENTS.strip());
  }

  @Test
  void every_page_of_a_cooperation_has_a_row() throws IOException {
    Set<String> shown =
        rows(PEOPLE)
            .flatMap(row -> Routes.view(world.filled(row.address())).stream())
            .map(view -> view.replaceAll("\\?.*", ""))
            .collect(Collectors.toSet());
    Set<String> pages = new TreeSet<>();
    try (Stream<Path> views = Files.find(VIEWS, 2, (path, facts) -> facts.isRegularFile())) {
      for (Path view : views.toList()) {
        String text = Files.readString(view);
        String feature = view.getParent().getFileName().toString();
        if (text.contains(FRAME) || FEATURES.contains(feature) && text.contains(LAYOUT)) {
          pages.add("/views/" + VIEWS.relativize(view));
        }
      }
    }
    pages.remove("/views/cooperation/frame.xhtml");
    assertThat(pages).isNotEmpty().isSubsetOf(shown);
  }

  @Test
  void every_servlet_has_a_row_or_nothing_of_a_cooperation() {
    Set<String> asked =
        rows(PEOPLE).map(Row::address).map(each -> "/" + word(each, 1)).collect(Collectors.toSet());
    List<String> forgotten =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.puentesur")
                .stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class))
                .flatMap(type -> Arrays.stream(type.getAnnotationOfType(WebServlet.class).value()))
                .filter(pattern -> !ELSEWHERE.contains(pattern))
                .filter(pattern -> !asked.contains("/" + word(pattern, 1)))
                .toList();
    assertThat(forgotten).isEmpty();
  }

  @Test
  void every_operation_of_the_api_has_a_row_or_nothing_of_a_cooperation() {
    Set<String> asked =
        rows(CLIENTS).map(row -> row.method() + " " + row.address()).collect(Collectors.toSet());
    assertThat(
            Resources.operations().stream()
                .filter(each -> !ELSEWHERE.contains(word(each, 3).replaceAll("\\{.*", "")))
                .filter(each -> !asked.contains(each))
                .toList())
        .isEmpty();
  }

  // the table as it turns out
  private static String told(String table, boolean api) throws IOException {
    List<String> lines = table.strip().lines().toList();
    StringBuilder out = new StringBuilder(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      Row row = Row.of(line);
      out.append('\n');
      for (String caller : world.callers(api)) {
        out.append("%-7s".formatted(world.told(caller, row.method(), row.path(), row.body())));
      }
      out.append(line.substring(line.indexOf('|')));
    }
    return out.toString();
  }

  private static Stream<Row> rows(String table) {
    return table.strip().lines().skip(1).map(Row::of);
  }

  // /one/two: the first word is one
  private static String word(String path, int number) {
    String[] words = path.split("/");
    return words.length > number ? words[number] : "";
  }
}
