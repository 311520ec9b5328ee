package org.puentesur.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.service.Token;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;

/**
 * The demo's cooperation that is carried out, everybody who asks for it, and one of everything that
 * belongs to it.
 */
final class RightsWorld implements AutoCloseable {

  static final String CODE = "SSC-2026-0017";

  private static final String SIGN_IN =
      "insert into sign_in select ?, id, now(), now() from account where email = ?";
  private static final String ACCOUNT =
      """
      insert into account (id, version, email, name, language, roles, institution_id, active)
      values (?, 1, ?, 'Persona', 'es', cast(? as text[]),
        (select id from institution where acronym = ?), true)
      """;
  private static final String CLIENT =
      """
      insert into api_client (id, name, token_hash, institution_id, scope, created_at)
      select ?, 'Sistema', ?, id, ?, now() from institution where acronym = ?
      """;

  private static final String ACTIVITY =
      """
      select l.line_id from plan_line l join plan_version v on v.id = l.version_id
        and v.state = 'SIGNED' join plan p on p.id = v.plan_id and p.code = '{code}'
      where l.section = 'ACTIVITIES' and l.cells->>'RESPONSIBLE' = '{institution}'
      """;

  // what somebody is told whose work it is not
  private static final List<String> OTHERS =
      List.of(
          "cooperation.right document.right document.files plan.sign.other ledger.other file.kept"
              .split(" "));

  // where the record that they name is none for them
  private static final List<String> UNKNOWN =
      List.of("\"field\":\"cooperation\"", "\"field\":\"origin\"");

  private static final String EDGE = "edge-of-a-part";
  private static final String PART =
      "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";

  private static final String FORM = "form:";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Connection database;

  RightsWorld() throws Exception {
    database = Platform.get().database();
    people();
    clients();
    records();
  }

  private void people() throws SQLException {
    headers.put("lead", signIn("col-dnp"));
    headers.put("editor", account("INSTITUTION_EDITOR", "DNP"));
    headers.put("focal", account("COUNTRY_FOCAL_POINT", "APC-Colombia"));
    headers.put("facil", signIn("facilita-col"));
    headers.put("coord", signIn("regional"));
    headers.put("audit", account("AUDITOR", null));
    headers.put("admin", account("ADMINISTRATOR", null));
    headers.put("alien", signIn("ury-msp"));
    headers.put("other", signIn("facilita-ecu"));
    headers.put("visit", null);
  }

  private void clients() throws SQLException {
    headers.put("reads", client("READ", "DNP"));
    headers.put("write", client("WRITE", "DNP"));
    headers.put("binds", client("BIND", "DNP"));
    headers.put("strng", client("BIND", "SENAMA"));
    headers.put("nobody", null);
  }

  private void records() throws Exception {
    ids.put("code", CODE);
    ids.put("number", "1");
    ids.put(
        "missions",
        one("select m.id from mission m" + of("m.cooperation_id and m.state = 'REPORTED'")));
    ids.put("institution", one("select id from institution where acronym = 'DNP'"));
    String own = " where e.party_id = '{institution}' and e.line_id is not null";
    ids.put("ledger", one("select e.id from ledger_entry e" + of("e.cooperation_id") + own));
    ids.put("line", one("select line_id from ledger_entry where id = '" + ids.get("ledger") + "'"));
    ids.put("activities", one(ACTIVITY));
    ids.put("agreements", one("select id from agreement order by id"));
    ids.put(
        "follow-ups",
        made(
            "/api/v1/follow-ups",
            """
            {"text": "Enviar el informe", "language": "es", "due": "2031-01-02",
             "owner": "{institution}", "originKind": "MISSION", "origin": "{missions}"}
            """));
    ids.put(
        "documents",
        made(
            "/api/v1/cooperations/{code}/documents?kind=REPORT&title=Informe&language=es"
                + "&audience=OWNER&name=informe.txt",
            "Informe"));
    ids.put("files", one("select file_id from document_version where document_id = '{documents}'"));
    ids.put("joining", one("select id from institution where acronym = 'INEC'"));
    ids.put(
        "proposals",
        made(
            "/api/v1/cooperations/{code}/proposals",
            """
            {"kind": "JOIN", "institutionId": "{joining}", "role": "SUPPORTING_PARTNER",
             "reason": "Prueba"}
            """));
    ids.put("participations", ids.get("proposals"));
    ids.put(
        "comment",
        made("/api/v1/cooperations/{code}/plan/versions/1/comments", "{\"text\": \"x\"}"));
    ids.put(
        "planned",
        made(
            "/api/v1/missions",
            """
            {"cooperation": "{code}", "kind": "TECHNICAL", "purpose": "Ver", "language": "es",
             "from": "2031-03-02", "to": "2031-03-04", "place": "Bogotá"}
            """));
  }

  private static String of(String column) {
    return " join cooperation c on c.id = " + column + " and c.code = '" + CODE + "'";
  }

  /** Gives what was only made for the tests up again. */
  @Override
  public void close() throws IOException, SQLException {
    ask("binds", "POST", "/api/v1/cooperations/{code}/proposals/{id}/answer", "{\"agree\": false}");
    ask("lead", "POST", "/plan-actions/{code}/discard", "a=b");
    database.close();
  }

  /** What a caller is told: a status, {@code no} where it is not theirs to do, else {@code ok}. */
  String told(String caller, String method, String path, String body) throws IOException {
    if (path.contains("plan")) {
      ask("lead", "POST", "/plan-actions/{code}/start", "a=b");
    }
    HttpResponse<String> answer = ask(caller, method, path, body);
    int status = answer.statusCode();
    if (method.equals("GET") || status == 404 || status == 403 || status == 401 || status >= 500) {
      return String.valueOf(status);
    }
    if (UNKNOWN.stream().anyMatch(answer.body()::contains)) {
      return "none";
    }
    String reason = answer.headers().firstValue("Location").orElse("") + answer.body();
    boolean others =
        OTHERS.stream()
            .anyMatch(
                key ->
                    reason.contains("problem=" + key)
                        || reason.contains(Messages.of(Language.ES, "rule." + key)));
    return others ? "no" : "ok";
  }

  /** The callers of the columns of a table. */
  List<String> callers(boolean api) {
    List<String> all = List.copyOf(headers.keySet());
    int clients = all.indexOf("reads");
    return api ? all.subList(clients, all.size()) : all.subList(0, clients);
  }

  /** What a caller shows to be let in. */
  String header(String caller) {
    return headers.get(caller);
  }

  /** A path with the ids of what it names. */
  String filled(String path) {
    String filled = path;
    for (Map.Entry<String, String> each : ids.entrySet()) {
      String name = each.getKey();
      filled = filled.replace("{" + name + "}", each.getValue());
      filled = filled.replace(name + "/{id}", name + "/" + each.getValue());
    }
    return filled.replace("{id}", ids.getOrDefault("documents", ""));
  }

  /** What the platform answers a caller. */
  HttpResponse<String> ask(String caller, String method, String path, String body)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(Platform.get().address() + filled(path)))
            .header("Accept-Language", "es")
            .header("Sec-Fetch-Site", "same-origin")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(sent(filled(body))));
    if (body != null) {
      request.header("Content-Type", type(path, body));
    }
    if (path.startsWith("/api/") && !method.equals("GET")) {
      // of a version that was never there: who gets in is told that it has changed
      request.header("If-Match", "\"99\"");
    }
    if (headers.get(caller) != null) {
      String[] header = headers.get(caller).split(": ");
      request.header(header[0], header[1]);
    }
    return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString()).join();
  }

  private static String type(String path, String body) {
    if (body.startsWith(FORM)) {
      return "multipart/form-data; boundary=" + EDGE;
    } else if (body.strip().startsWith("{") || body.startsWith("[")) {
      return "application/json";
    }
    return path.startsWith("/api/") ? "text/plain" : "application/x-www-form-urlencoded";
  }

  // fields and a file as a browser sends them, where a body says so
  private static String sent(String body) {
    if (!body.startsWith(FORM)) {
      return body;
    }
    return Arrays.stream(body.substring(FORM.length()).split("&"))
        .map(field -> (field + "=").split("=", 2))
        .map(field -> PART.formatted(EDGE, named(field[0]), field[1].replaceFirst("=$", "")))
        .collect(Collectors.joining("", "", "--" + EDGE + "--\r\n"));
  }

  private static String named(String field) {
    boolean file = field.equals("file") || field.equals("document");
    return file ? field + "\"; filename=\"a.txt" : field;
  }

  private String made(String path, String body) throws IOException {
    HttpResponse<String> answer = ask("binds", "POST", path, body);
    return answer.body().replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
  }

  private String signIn(String person) throws SQLException {
    Token token = Token.random();
    change(SIGN_IN, token.hash(), person + "@puentesur.example");
    return "Cookie: puentesur=" + token.text();
  }

  private String account(String role, String institution) throws SQLException {
    String person = UUID.randomUUID().toString();
    change(
        ACCOUNT, UUID.randomUUID(), person + "@puentesur.example", "{" + role + "}", institution);
    return signIn(person);
  }

  private String client(String scope, String institution) throws SQLException {
    Token token = Token.random();
    change(CLIENT, UUID.randomUUID(), token.hash(), scope, institution);
    return "Authorization: Bearer " + token.text();
  }

  private void change(String statement, Object... parameters) throws SQLException {
    try (PreparedStatement prepared = database.prepareStatement(statement)) {
      for (int index = 0; index < parameters.length; index++) {
        prepared.setObject(index + 1, parameters[index]);
      }
      prepared.executeUpdate();
    }
  }

  private String one(String query) throws SQLException {
    try (PreparedStatement prepared = database.prepareStatement(filled(query));
        ResultSet rows = prepared.executeQuery()) {
      rows.next();
      return rows.getString(1);
    }
  }
}
