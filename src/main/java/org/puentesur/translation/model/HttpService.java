package org.puentesur.translation.model;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.UnaryOperator;

/**
 * A translation service that is asked by HTTP and answers JSON. It is followed nowhere else, since
 * a text is for the host that was named, and waited for no longer than the time that it was given.
 */
final class HttpService {

  private static final int MOST_BYTES = 2 << 20;

  private final URI address;
  private final Duration patience;
  private final ScheduledExecutorService timer;

  HttpService(URI address, Duration patience, ScheduledExecutorService timer) {
    this.address = address;
    this.patience = patience;
    this.timer = timer;
  }

  String host() {
    return address.getHost();
  }

  JsonStructure get(String path) {
    return ask(path, null, null);
  }

  JsonStructure post(String path, String type, String body) {
    return ask(path, type, body);
  }

  /** Asks once a text; fails as soon as the time for one question is used up by all of them. */
  List<String> inTime(List<String> texts, UnaryOperator<String> question) {
    long end = System.nanoTime() + patience.toNanos();
    List<String> answers = new ArrayList<>(texts.size());
    for (String text : texts) {
      if (System.nanoTime() > end) {
        throw new TranslationFailed(host() + " took too long");
      }
      answers.add(question.apply(text));
    }
    return answers;
  }

  // the answer of a service that sends a byte a second would never be too late for a read's own
  // limit: hence one for the whole
  private JsonStructure ask(String path, String type, String body) {
    try (Patience left = new Patience(patience, timer)) {
      HttpURLConnection connection = open(path);
      left.orElse(connection::disconnect);
      try {
        return json(exchange(connection, type, body));
      } catch (IOException e) {
        String why = left.over() ? " took too long" : " does not answer";
        throw new TranslationFailed(host() + why, e);
      } finally {
        connection.disconnect();
      }
    }
  }

  private HttpURLConnection open(String path) {
    try {
      URLConnection connection =
          URI.create(address.toString().replaceAll("/+$", "") + path).toURL().openConnection();
      int millis = (int) patience.toMillis();
      connection.setConnectTimeout(millis);
      connection.setReadTimeout(millis);
      HttpURLConnection http = (HttpURLConnection) connection;
      http.setInstanceFollowRedirects(false);
      return http;
    } catch (IOException e) {
      throw new TranslationFailed(host() + " cannot be asked", e);
    }
  }

  private String exchange(HttpURLConnection connection, String type, String body)
      throws IOException {
    connection.setRequestProperty("Accept", "application/json");
    if (body != null) {
      connection.setDoOutput(true);
      connection.setRequestProperty("Content-Type", type);
      try (OutputStream out = connection.getOutputStream()) {
        out.write(body.getBytes(StandardCharsets.UTF_8));
      }
    }
    int status = connection.getResponseCode();
    if (status != HttpURLConnection.HTTP_OK) {
      throw new TranslationFailed(host() + " answers " + status);
    }
    try (InputStream in = connection.getInputStream()) {
      byte[] answer = in.readNBytes(MOST_BYTES);
      return new String(answer, StandardCharsets.UTF_8);
    }
  }

  private JsonStructure json(String answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer))) {
      return reader.read();
    } catch (JsonException e) {
      throw new TranslationFailed(host() + " answers no JSON", e);
    }
  }

  /** Fails with what an answer lacks. */
  TranslationFailed unexpected(RuntimeException cause) {
    return new TranslationFailed(host() + " answers something else than a translation", cause);
  }
}
