package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

  private static final Pattern PAGE =
      Pattern.compile("template=\"(?:/WEB-INF/layout|/views/cooperation/frame)");
  private static final List<String> FEATURES =
      List.of("cooperation", "plan", "ledger", "document", "mission", "followup");

  /** Servlets and first words of the API that have nothing of a cooperation. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "/live/*",
          "/live/record/*",
          "/live/entries/*",
          "/live/mentions/*",
          "/live/translations/*",
          "/language",
          "/sign-out",
          "/minutes/*",
          "/meetings/*",
          "agreements",
          "countries",
          "demands",
          "indicators",
          "institutions",
          "matches",
          "meetings",
          "messages",
          "offers",
          "rooms",
          "suggestions",
          "topics",
          "translations");

  /** What people ask for: a party's lead and editor, its focal point and facilitator… */
  private static final String PEOPLE =
      """
      lead   editor focal  facil  coord  audit  admin  alien  other  visit  |
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/new
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/board
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/dialogue
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/participants
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/agreements
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/gates
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/history
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /participations/{id}
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/plan
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/plan/draft
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/plan/line
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/plan/line?section=BUDGET
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/plan/compare?from=1&to=2
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/ledger
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/ledger/new
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/ledger/comparison
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/ledger/explain?line={line}
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/ledger/{id}
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/documents
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/documents/new
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/documents/{id}
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/missions
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/missions/new
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/missions/{id}
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/missions/{id}/edit
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/missions/{planned}/edit
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/missions/{id}/report
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /cooperations/{code}/follow-ups
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /follow-ups
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /follow-ups/arrears
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /follow-ups/{id}
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /verify
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /plan-files/{code}/1.xlsx
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /plan-files/{code}/1.json
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /plan-files/{code}/draft.xlsx
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /ledger-files/{code}.xlsx
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /missions/{id}/terms.pdf
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /missions/{id}/report.pdf
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /missions/{id}/calendar.ics
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | GET /files/{id}
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | POST /plan-actions/{code}/start a=b
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | POST /plan-actions/{code}/propose revision=99&reason=x
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | POST /plan-actions/{code}/rest a=b
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | POST /plan-actions/{code}/accept version=1&line={line}&from=0
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | POST /plan-actions/{code}/line section=BUDGET&line={line}&before.DESCRIPTION=x&DESCRIPTION=y
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | POST /plan-actions/{code}/comment version=1&comment=
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | POST /plan-actions/{code}/settle id={comment}&version=1
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | POST /plan-actions/{code}/sign version=1&hash=x&password=x
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | POST /plan-actions/{code}/discard a=b
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | POST /plan-edits/?code={code} []
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | POST /plan-files/{code} form:revision=99&file=x
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | POST /document-actions/{code}/add form:kind=X&file=x
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | POST /document-actions/{code}/{document}/version form:signed=X&file=hola
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | POST /document-actions/{code}/{document}/change form:revision=99&kind=REPORT&title=x&language=es&audience=OWNER
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | POST /document-actions/{code}/{document}/withdraw revision=99&reason=x
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | POST /files/{id} a=b
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | POST /files/ form:owner=DOCUMENT&record={document}&file=x
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | POST /files/ form:owner=LEDGER_ENTRY&record={entry}&file=
      ?      ?      ?      ?      ?      ?      ?      ?      ?      ?      | POST /verify/document a=b
      """;

  /** What partner systems ask for: a party's that reads, writes, binds; a stranger's; nobody's. */
  private static final String CLIENTS =
      """
      reads  write  binds  strng  nobody |
      ?      ?      ?      ?      ?      | GET /api/v1/cooperations
      ?      ?      ?      ?      ?      | GET /api/v1/cooperations/{code}
      ?      ?      ?      ?      ?      | GET /api/v1/cooperations/{code}/next
      ?      ?      ?      ?      ?      | GET /api/v1/cooperations/{code}/agreements
      ?      ?      ?      ?      ?      | GET /api/v1/cooperations/{code}/gates
      ?      ?      ?      ?      ?      | GET /api/v1/cooperations/{code}/proposals
      ?      ?      ?      ?      ?      | GET /api/v1/cooperations/{code}/plan
      ?      ?      ?      ?      ?      | GET /api/v1/cooperations/{code}/plan/versions/{number}
      ?      ?      ?      ?      ?      | GET /api/v1/cooperations/{code}/plan/draft
      ?      ?      ?      ?      ?      | GET /api/v1/cooperations/{code}/ledger
      ?      ?      ?      ?      ?      | GET /api/v1/cooperations/{code}/ledger/{id}
      ?      ?      ?      ?      ?      | GET /api/v1/cooperations/{code}/ledger/{id}/files
      ?      ?      ?      ?      ?      | GET /api/v1/cooperations/{code}/ledger/comparison
      ?      ?      ?      ?      ?      | GET /api/v1/cooperations/{code}/documents
      ?      ?      ?      ?      ?      | GET /api/v1/cooperations/{code}/documents/{id}
      ?      ?      ?      ?      ?      | GET /api/v1/cooperations/{code}/documents/{id}/versions
      ?      ?      ?      ?      ?      | GET /api/v1/missions
      ?      ?      ?      ?      ?      | GET /api/v1/missions/{id}
      ?      ?      ?      ?      ?      | GET /api/v1/missions/{id}/calendar
      ?      ?      ?      ?      ?      | GET /api/v1/follow-ups
      ?      ?      ?      ?      ?      | GET /api/v1/follow-ups/{id}
      ?      ?      ?      ?      ?      | GET /api/v1/files/{id}
      ?      ?      ?      ?      ?      | POST /api/v1/cooperations/{code}/phase {"to": "DOCUMENTED"}
      ?      ?      ?      ?      ?      | POST /api/v1/cooperations/{code}/consent {"to": "DOCUMENTED"}
      ?      ?      ?      ?      ?      | POST /api/v1/cooperations/{code}/start {"day": "2026-12-01"}
      ?      ?      ?      ?      ?      | POST /api/v1/cooperations/{code}/agreements {"agreementId": "{line}"}
      ?      ?      ?      ?      ?      | POST /api/v1/cooperations/{code}/proposals {"kind": "LEAVE", "institutionId": "{line}"}
      ?      ?      ?      ?      ?      | POST /api/v1/cooperations/{code}/proposals/{id}/answer {"agree": true}
      ?      ?      ?      ?      ?      | POST /api/v1/cooperations/{code}/plan/draft
      ?      ?      ?      ?      ?      | POST /api/v1/cooperations/{code}/plan/draft/proposal {"reason": "x"}
      ?      ?      ?      ?      ?      | POST /api/v1/cooperations/{code}/plan/versions/{number}/comments {"text": ""}
      ?      ?      ?      ?      ?      | POST /api/v1/cooperations/{code}/ledger {"kind": "COMMITMENT"}
      ?      ?      ?      ?      ?      | POST /api/v1/cooperations/{code}/ledger/{id}/reversal {"reason": ""}
      ?      ?      ?      ?      ?      | POST /api/v1/cooperations/{code}/ledger/{id}/files?name=x.html <html>
      ?      ?      ?      ?      ?      | POST /api/v1/cooperations/{code}/ledger/explanations {"lineId": "{line}"}
      ?      ?      ?      ?      ?      | POST /api/v1/cooperations/{code}/documents?kind=REPORT&title=x&language=es&audience=OWNER&signed=X hola
      ?      ?      ?      ?      ?      | POST /api/v1/cooperations/{code}/documents/{id}/versions?signed=X hola
      ?      ?      ?      ?      ?      | POST /api/v1/missions {"cooperation": "{code}", "kind": "TECHNICAL", "purpose": "x", "language": "es", "from": "2031-01-02", "to": "2031-01-03", "meetingId": "{line}"}
      ?      ?      ?      ?      ?      | POST /api/v1/missions/{id}/confirmation
      ?      ?      ?      ?      ?      | POST /api/v1/missions/{id}/held
      ?      ?      ?      ?      ?      | POST /api/v1/missions/{id}/report {"findings": "x"}
      ?      ?      ?      ?      ?      | POST /api/v1/missions/{id}/cancellation {"reason": "x"}
      ?      ?      ?      ?      ?      | POST /api/v1/follow-ups {"text": "x", "due": "2031-01-02", "owner": "{line}", "language": "es", "originKind": "MISSION", "origin": "{mission}"}
      ?      ?      ?      ?      ?      | POST /api/v1/follow-ups/{id}/done {}
      ?      ?      ?      ?      ?      | POST /api/v1/follow-ups/{id}/drop {}
      ?      ?      ?      ?      ?      | PUT /api/v1/cooperations/{code}/plan/draft {"lines": []}
      ?      ?      ?      ?      ?      | PUT /api/v1/missions/{id} {"kind": "TECHNICAL", "purpose": "x", "language": "es", "from": "2031-01-02", "to": "2031-01-03", "meetingId": "{line}"}
      ?      ?      ?      ?      ?      | DELETE /api/v1/cooperations/{code}/agreements/{id}
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
    for (String feature : FEATURES) {
      pages.addAll(pages(feature));
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

  private static List<String> pages(String feature) throws IOException {
    List<String> pages = new ArrayList<>();
    try (Stream<Path> views = Files.list(Path.of("src/main/webapp/views", feature))) {
      for (Path view : views.toList()) {
        if (PAGE.matcher(Files.readString(view)).find()) {
          pages.add("/views/" + feature + "/" + view.getFileName());
        }
      }
    }
    return pages;
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
