package org.puentesur.dialogue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.puentesur.account.service.Token;
import org.puentesur.platform.text.Language;

/**
 * A person in front of a browser, as the platform meets them.
 *
 * @param cookie as the browser sends it
 */
public record Participant(HttpClient http, int port, String cookie) {

  public static Participant of(int port, Token signIn) {
    return new Participant(HttpClient.newHttpClient(), port, "puentesur=" + signIn.text());
  }

  /** Anybody, without an account. */
  static Participant visiting(int port) {
    return new Participant(HttpClient.newHttpClient(), port, "language=es");
  }

  /** The number of a message that was sent. */
  long says(UUID room, UUID client, String text) {
    HttpResponse<String> answer = sends(room, client, text);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return number(answer);
  }

  /** The number that an answer tells. */
  public static long number(HttpResponse<String> answer) {
    return json(answer.body()).getJsonNumber("number").longValue();
  }

  /** The number of a message that was sent. */
  public long says(UUID room, String text) {
    return says(room, UUID.randomUUID(), text);
  }

  /** The answer to a message. */
  public HttpResponse<String> sends(UUID room, UUID client, String text) {
    return sends(room, client, text, Language.ES);
  }

  /** Sends a message in a language. */
  public HttpResponse<String> sends(UUID room, UUID client, String text, Language language) {
    return posts(
        "/live/rooms/" + room + "/messages",
        "client="
            + client
            + "&language="
            + language.tag()
            + "&text="
            + URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  /** Sends a message with a small text file. */
  HttpResponse<String> attaches(UUID room, String name, String content) {
    String field = "--x\r\nContent-Disposition: form-data; name=";
    String body =
        field
            + "\"client\"\r\n\r\n"
            + UUID.randomUUID()
            + "\r\n"
            + field
            + "\"text\"\r\n\r\ncon archivo\r\n"
            + field
            + "\"file\"; filename=\""
            + name
            + "\"\r\n"
            + "Content-Type: text/plain\r\n\r\n"
            + content
            + "\r\n--x--\r\n";
    return send(
        to("/live/rooms/" + room + "/messages")
            .header("Accept", "application/json")
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> posts(String path, String form) {
    return send(
        to(path)
            .header("Accept", "application/json")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  public HttpResponse<String> gets(String path) {
    return send(to(path));
  }

  /** Listens to a room after a number. */
  public Listening listens(UUID room, long after) {
    return Listening.to(http, port, cookie, room, after);
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Cookie", cookie);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
