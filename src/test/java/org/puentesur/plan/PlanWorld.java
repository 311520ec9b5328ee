package org.puentesur.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.PasswordService;
import org.puentesur.account.service.SignInSettings;
import org.puentesur.account.service.Token;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Unmet;
import org.puentesur.cooperation.service.CooperationService;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.Countries;
import org.puentesur.exchange.model.Listing;
import org.puentesur.matching.GivenMatching;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.model.Side;
import org.puentesur.matching.service.MatchNews;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.plan.service.PlanConditions;
import org.puentesur.platform.text.Language;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;

/** People with passwords, a cooperation that formulates, and the database seen from beside. */
@ApplicationScoped
public class PlanWorld {

  @Inject Given given;
  @Inject GivenMatching matching;
  @Inject MatchNews news;
  @Inject CooperationService cooperations;
  @Inject Countries countries;
  @Inject PlanConditions conditions;
  @Inject PasswordService passwords;
  @Inject Transactions transactions;
  @Inject Sql sql;
  @Inject SignInSettings settings;
  @Inject CallingAs calling;
  @Inject Loopback loopback;

  /** Somebody of an institution, signed in and as a value. */
  public record Person(Token signIn, Caller caller) {}

  /** Somebody with one role and a password. */
  public Person person(Institution institution, Role role, String password) {
    Account account =
        Account.ofInstitution(
            institution.id(), Given.unused(), "Persona", Set.of(role), Language.ES);
    account.choosePassword(passwords.hash(password));
    Token signIn = given.aSignIn(account);
    return new Person(
        signIn,
        new Caller(
            account.id(),
            account.name(),
            Set.of(role),
            institution.id(),
            Set.of(institution.country()),
            Language.ES));
  }

  /** Where the form of an action leads the person who sends it; empty where there is nothing. */
  public String act(Person person, String code, String action, Map<String, String> fields)
      throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpResponse<String> answer =
        post(
            person,
            "/plan-actions/" + code + "/" + action,
            "application/x-www-form-urlencoded",
            body);
    return answer.headers().firstValue("Location").orElse("");
  }

  /** A draft that is being started beside the test. */
  CompletableFuture<HttpResponse<String>> starting(Person person, String code) {
    return HttpClient.newHttpClient()
        .sendAsync(
            to(person, "/plan-actions/" + code + "/start")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  /** What the server says of a spreadsheet for a draft. */
  HttpResponse<String> take(Person person, String code, byte[] spreadsheet)
      throws IOException, InterruptedException {
    String edge = "edge-of-a-part";
    String head =
        "--%1$s\r\nContent-Disposition: form-data; name=\"revision\"\r\n\r\n1\r\n--%1$s\r\n"
            + "Content-Disposition: form-data; name=\"file\"; filename=\"plan.xlsx\"\r\n\r\n";
    List<byte[]> parts =
        List.of(
            head.formatted(edge).getBytes(StandardCharsets.UTF_8),
            spreadsheet,
            ("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return HttpClient.newHttpClient()
        .send(
            to(person, "/plan-files/" + code)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(parts))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  /** What the server says of changes in the tables. */
  public JsonObject edit(Person person, String code, JsonArrayBuilder changes)
      throws IOException, InterruptedException {
    String body = changes.build().toString();
    HttpResponse<String> answer =
        post(person, "/plan-edits/?code=" + code, "application/json", body);
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  /** Writes a plan into a draft and proposes it. */
  public String propose(Person person, String code, PlanContent content)
      throws IOException, InterruptedException {
    act(person, code, "start", Map.of());
    JsonArrayBuilder changes = Json.createArrayBuilder();
    for (PlanRow row : content.rows()) {
      changes.add(change("add", row.line()).add("section", row.section().name()));
      row.cells().forEach((column, text) -> changes.add(set(row.line(), column, "", text)));
    }
    int revision = edit(person, code, changes).getInt("revision");
    return act(
        person,
        code,
        "propose",
        Map.of("revision", String.valueOf(revision), "reason", "Primera propuesta"));
  }

  static JsonObjectBuilder change(String what, UUID line) {
    return Json.createObjectBuilder().add("op", what).add("line", line.toString());
  }

  static JsonObjectBuilder set(UUID line, PlanColumn column, String before, String after) {
    return change("set", line)
        .add("column", column.name())
        .add("before", before)
        .add("after", after);
  }

  private HttpResponse<String> post(Person person, String path, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        to(person, path)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(Person person, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + loopback.port() + path))
        .header("Cookie", settings.cookie() + "=" + person.signIn().text());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The code of a cooperation that formulates. */
  public String opened(Listing demand, Listing offer, Caller by) throws SQLException {
    String code =
        calling.as(
            by,
            () -> {
              Match match =
                  transactions.in(
                      () -> {
                        Match answered =
                            matching.aMatch(
                                demand,
                                offer,
                                each -> {
                                  each.invite(Side.RECIPIENT, "Hola", 80, Instant.now());
                                  each.accept(Side.PROVIDER, Instant.now());
                                });
                        news.agreed(answered, demand, offer);
                        return answered;
                      });
              return cooperations.ofMatch(match.id()).code();
            });
    try (Connection connection = sql.connect()) {
      Sql.change(connection, "update cooperation set phase = 'FORMULATION' where code = ?", code);
    }
    return code;
  }

  /** What a service answers a caller. */
  public <T> T as(Caller caller, Supplier<T> question) {
    return calling.as(caller, question);
  }

  /** A page as a person sees it, or a visitor where nobody has signed in. */
  public HttpResponse<String> page(Token signIn, String path)
      throws IOException, InterruptedException {
    return signIn == null ? loopback.get(path) : loopback.page(signIn, path);
  }

  /** What the cooperation still lacks of its plan. */
  public List<String> unmet(Cooperation cooperation) {
    return transactions.in(
        () ->
            conditions
                .unmet(List.of(cooperation))
                .getOrDefault(cooperation.id(), List.of())
                .stream()
                .map(Unmet::key)
                .toList());
  }

  /** Has a country want its focal point's signature, or leave plans to the leads. */
  public void coSign(String country, boolean coSigns) {
    transactions.run(() -> countries.coSign(country, coSigns));
  }

  /** How often somebody has guessed a password. */
  public int failures(Caller caller) throws SQLException {
    return (Integer) sql.one("select failures from account where id = ?", caller.accountId());
  }

  /** Checks that the database itself refuses a change. */
  public void refuses(String change, UUID version) throws SQLException {
    try (Connection connection = sql.connect()) {
      assertThatThrownBy(() -> Sql.change(connection, change, version))
          .isInstanceOf(SQLException.class);
    }
  }
}
