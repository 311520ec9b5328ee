package org.puentesur.start;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import org.puentesur.account.service.Token;
import org.puentesur.directory.model.Institution;
import org.puentesur.server.Loopback;

/** The partner system of an institution, which asks the API by HTTP. */
record Partner(Loopback loopback, Institution institution, Token token) {

  private static final String API = "/api/v1/";

  /** What came back; the body is empty where the answer is no object. */
  record Answer(int status, String type, String etag, String location, JsonObject body) {

    private static Answer of(HttpResponse<String> answer) {
      return new Answer(
          answer.statusCode(),
          header(answer, "Content-Type"),
          header(answer, "ETag"),
          header(answer, "Location"),
          read(answer.body()));
    }

    private static String header(HttpResponse<String> answer, String name) {
      return answer.headers().firstValue(name).orElse("");
    }

    private static JsonObject read(String body) {
      if (!body.startsWith("{")) {
        return JsonObject.EMPTY_JSON_OBJECT;
      }
      try (JsonReader reader = Json.createReader(new StringReader(body))) {
        return reader.readObject();
      }
    }

    /** The same, which has to be of this status. */
    Answer being(int expected) {
      assertThat(status).as(body.toString()).isEqualTo(expected);
      return this;
    }

    String text(String name) {
      return body.getString(name);
    }
  }

  String id() {
    return institution.id().toString();
  }

  Answer get(String path) throws IOException, InterruptedException {
    return Answer.of(loopback.get(token, API + path));
  }

  Answer post(String path, String json) throws IOException, InterruptedException {
    return Answer.of(loopback.post(token, API + path, json));
  }

  /** Of one who has read what has this ETag. */
  Answer post(String path, String json, String etag) throws IOException, InterruptedException {
    return Answer.of(loopback.post(token, API + path, json, etag));
  }

  Answer put(String path, String json, String etag) throws IOException, InterruptedException {
    return Answer.of(loopback.put(token, API + path, json, etag));
  }

  Answer delete(String path) throws IOException, InterruptedException {
    return Answer.of(loopback.delete(token, API + path));
  }
}
