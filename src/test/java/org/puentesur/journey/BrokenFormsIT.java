package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Forms that no page of ours sends are refused at no cost, and are never a failure. */
class BrokenFormsIT {

  private static final String TABLE =
      """
      404 /plan-actions/{code}/settle a=b
      404 /plan-actions/{code}/line a=b
      404 /plan-actions/{code}/line section=BUDGET
      404 /plan-actions/{code}/line line={line}
      404 /plan-actions/{code}/accept version=1
      404 /plan-actions/{code}/accept version=1&line={line}
      404 /plan-actions/{code}/propose a=b
      404 /plan-actions/{code}/nothing a=b
      400 /plan-edits/?code={code} [{"op": "remove", "line": "{line}"}]
      400 /plan-edits/?code={code} [{"op": "explain", "line": "{line}", "reason": "\\u0000"}]
      400 /plan-edits/?code={code} [[[[[[]]]]]]
      404 /plan-files/{code} a=b
      404 /plan-files/{code} form:revision=1
      404 /plan-files/ form:file=x
      404 /document-actions/{code}/add a=b
      404 /files/ a=b
      404 /files/ form:owner=LEDGER_ENTRY&file=x
      404 /files/ form:owner=LEDGER_ENTRY&record={ledger}
      404 /files/x form:
      200 /verify/document a=b
      200 /verify/document form:document=[1,2]
      """;

  private static RightsWorld world;

  @BeforeAll
  static void open() throws Exception {
    world = new RightsWorld();
  }

  @AfterAll
  static void close() throws Exception {
    world.close();
  }

  @TestFactory
  Stream<DynamicTest> what_a_form_lacks_is_told_by_its_status() {
    return TABLE
        .lines()
        .map(
            line -> {
              String[] row = line.split(" ", 3);
              return DynamicTest.dynamicTest(
                  line,
                  () ->
                      assertThat(post(row[1], row[2]).statusCode())
                          .isEqualTo(Integer.parseInt(row[0])));
            });
  }

  @Test
  void what_is_too_large_is_told_so() throws IOException {
    assertThat(large("/plan-files/" + RightsWorld.CODE, 12)).contains(" 302 ");
    assertThat(large("/document-actions/" + RightsWorld.CODE + "/add", 102)).contains(" 413 ");
    assertThat(large("/verify/document", 6)).contains(" 200 ");
  }

  // the answer comes before all is sent, and ends the connection, which not every client takes well
  private static String large(String path, int mebibytes) throws IOException {
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\n%s\r\nContent-Length: %d\r\n"
            + "Content-Type: multipart/form-data; boundary=edge\r\n\r\n";
    try (Socket socket = new Socket("localhost", Platform.get().port())) {
      OutputStream out = socket.getOutputStream();
      String all = head.formatted(path, world.header("lead"), (long) mebibytes << 20);
      out.write(all.getBytes(StandardCharsets.US_ASCII));
      out.write(new byte[1 << 16]);
      out.flush();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      return in.readLine();
    }
  }

  @Test
  void a_document_to_verify_costs_nobody_minutes() throws IOException {
    String figure = "form:document={\"a\":" + "9".repeat(3 << 20) + "}";
    String deep = "form:document=" + "{\"a\":".repeat(200_000);
    for (String document : new String[] {figure, deep}) {
      long begun = System.nanoTime();
      assertThat(post("/verify/document", document).statusCode()).isEqualTo(200);
      assertThat(System.nanoTime() - begun).isLessThan(10_000_000_000L);
    }
  }

  @Test
  void the_character_that_no_text_keeps_is_left_out_of_what_is_sought() throws IOException {
    for (String address :
        new String[] {
          "/cooperations?after=%00",
          "/cooperations/{code}/documents?q=a%00b",
          "/follow-ups?cooperation=%00",
          "/cooperations/{code}/plan/line"
        }) {
      int status = world.ask("lead", "GET", address, null).statusCode();
      assertThat(status).as(address).isEqualTo(address.endsWith("line") ? 404 : 200);
    }
    assertThat(post("/plan-actions/{code}/comment", "version=1&comment=%00").statusCode())
        .isEqualTo(422);
  }

  @Test
  void no_way_of_writing_it_leads_to_a_bare_view() throws IOException {
    for (String view :
        new String[] {"plan.xhtml", "plan.xhtml;a=b", "plan.xht%6dl", "plan.xhtml;.css"}) {
      String address = "/views/plan/" + view + "?code={code}";
      assertThat(world.ask("lead", "GET", address, null).statusCode()).as(view).isEqualTo(404);
    }
  }

  private static HttpResponse<String> post(String path, String body) throws IOException {
    world.ask("lead", "POST", "/plan-actions/{code}/start", "a=b");
    return world.ask("lead", "POST", path, body);
  }
}
