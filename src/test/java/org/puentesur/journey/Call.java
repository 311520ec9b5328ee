package org.puentesur.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A request to the platform's API, and the same with something changed. */
record Call(String method, String path, Map<String, String> headers, String body) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static Call of(String method, String path, String token) {
    return new Call(method, path, Map.of("Authorization", "Bearer " + token), "");
  }

  Call at(String otherPath) {
    return new Call(method, otherPath, headers, body);
  }

  Call token(String token) {
    return with("Authorization", "Bearer " + token);
  }

  Call with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Call(method, path, more, body);
  }

  /** The same of a caller who has read this. */
  Call read(HttpResponse<String> answer) {
    return with("If-Match", answer.headers().firstValue("ETag").orElseThrow());
  }

  Call without(String header) {
    Map<String, String> fewer = new TreeMap<>(headers);
    fewer.remove(header);
    return new Call(method, path, fewer, body);
  }

  Call sending(String type, String content) {
    return new Call(method, path, headers, content).with("Content-Type", type);
  }

  HttpResponse<String> send() throws IOException, InterruptedException {
    return send(BodyPublishers.ofString(body));
  }

  /** Sends it without telling the length. */
  HttpResponse<String> sendChunked() throws IOException, InterruptedException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
  }

  private HttpResponse<String> send(HttpRequest.BodyPublisher content)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(Platform.get().address() + path)).method(method, content);
    headers.forEach(request::header);
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
