package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiIT {

  private final HttpClient client = HttpClient.newHttpClient();

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(Platform.get().address() + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(Platform.get().address() + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void lists_published_offers_page_by_page() throws Exception {
    HttpResponse<String> page = get("/api/v1/offers?size=2");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("\"items\"", "\"state\":\"PUBLISHED\"", "\"next\":\"");
  }

  @Test
  void shows_a_visitor_no_draft() throws Exception {
    assertThat(get("/api/v1/offers?state=DRAFT").body()).contains("\"items\":[]");
  }

  @Test
  void answers_the_unknown_with_a_problem() throws Exception {
    HttpResponse<String> answer = get("/api/v1/demands/00000000-0000-7000-8000-000000000000");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body()).doesNotContain("Exception");
  }

  @Test
  void refuses_a_visitors_draft() throws Exception {
    HttpResponse<String> answer = post("/api/v1/offers", "{\"language\":\"es\",\"title\":\"x\"}");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
  }

  @Test
  void answers_malformed_json_with_a_problem() throws Exception {
    refused(400, writing("{\"language\":"));
    refused(400, writing(""));
    refused(400, writing("null"));
    refused(400, writing("[]"));
    refused(400, writing("{\"language\":\"es\",\"title\":\"a\\u0000b\"}"));
  }

  @Test
  void answers_twenty_thousand_levels_of_json_with_a_problem() throws Exception {
    refused(400, writing("{\"x\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}"));
  }

  @Test
  void names_the_field_of_an_unknown_value_in_the_callers_language() throws Exception {
    HttpResponse<String> answer =
        writing("{\"language\":\"es\",\"title\":\"x\",\"topics\":[\"Z.99\"]}")
            .with("Accept-Language", "fr-FR")
            .send();
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"topics\"", "thèmes n’existe pas");
  }

  @ParameterizedTest
  @CsvSource({
    "GET,    /api/v1/offers?sort=best,             422",
    "GET,    /api/v1/offers?state=lost,            422",
    "GET,    /api/v1/offers?modality=by-post,      422",
    "GET,    /api/v1/offers?after=x,               422",
    "GET,    /api/v1/countries?lac=perhaps,        422",
    "GET,    /api/v1/offers/not-a-uuid,            404",
    "GET,    /api/v1/files/not-a-uuid,             404",
    "GET,    /api/v1/nothing,                      404",
    "DELETE, /api/v1/countries,                    405"
  })
  void answers_what_it_does_not_take_with_a_problem(String method, String path, int status)
      throws Exception {
    refused(status, Call.of(method, path, Platform.get().apiToken()));
  }

  @Test
  void answers_a_format_that_it_does_not_speak_with_a_problem() throws Exception {
    refused(406, Call.of("GET", "/api/v1/offers", token()).with("Accept", "text/html"));
  }

  @Test
  void leads_through_a_list_by_its_cursor_without_a_gap() throws Exception {
    HttpResponse<String> first = get("/api/v1/countries?size=2&lac=true");
    assertThat(first.body()).contains("\"code\":\"ARG\"", "\"next\":\"ATG\"");
    assertThat(get("/api/v1/countries?size=1&lac=true&after=ATG").body())
        .contains("\"code\":\"BHS\"");
  }

  private static void refused(int status, Call call) throws Exception {
    HttpResponse<String> answer = call.send();
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"status\":" + status).doesNotContain("Exception", "org.");
  }

  private static Call writing(String body) {
    return Call.of("POST", "/api/v1/demands", token()).sending("application/json", body);
  }

  private static String token() {
    return Platform.get().apiToken();
  }

  @Test
  void a_partner_system_drafts_revises_and_submits_by_its_token() throws Exception {
    HttpResponse<String> draft =
        send("POST", "/api/v1/demands", null, "{\"language\":\"es\",\"title\":\"Por la API\"}");
    assertThat(draft.statusCode()).isEqualTo(201);
    String address = draft.headers().firstValue("Location").orElseThrow();
    String path = address.substring(address.indexOf("/api/"));
    String etag = draft.headers().firstValue("ETag").orElseThrow();
    assertThat(send("POST", path + "/submit", null, "").body())
        .contains("\"field\":\"summary\"", "\"field\":\"topics\"");
    String whole =
        "{\"language\":\"es\",\"title\":\"Por la API\",\"summary\":\"Resumen\","
            + "\"description\":\"Texto\",\"topics\":[\"D.40\"],\"modalities\":[\"TRAINING\"],"
            + "\"workLanguages\":[\"es\"],\"need\":{\"problem\":\"P\",\"target\":\"T\"}}";
    assertThat(send("PUT", path, etag, whole).statusCode()).isEqualTo(200);
    assertThat(send("PUT", path, etag, whole).statusCode()).isEqualTo(412);
    assertThat(send("POST", path + "/submit", null, "").body()).contains("\"state\":\"SUBMITTED\"");
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> send(String method, String path, String etag, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(Platform.get().address() + path))
            .header("Authorization", "Bearer " + Platform.get().apiToken())
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (etag != null) {
      request.header("If-Match", etag);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
