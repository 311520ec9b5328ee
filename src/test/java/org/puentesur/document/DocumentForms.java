package org.puentesur.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puentesur.account.service.SignInSettings;
import org.puentesur.account.service.Token;
import org.puentesur.document.model.Audience;
import org.puentesur.server.Loopback;

/** Fills in the forms of documents, as a browser sends them. */
@RequestScoped
public class DocumentForms {

  private static final Pattern ID = Pattern.compile("/documents/([0-9a-f-]{36})\\?");
  private static final String EDGE = "edge-of-a-part";

  @Inject Loopback loopback;
  @Inject SignInSettings settings;

  /** The id of a report that somebody has added. */
  public UUID added(Token by, String code, Audience audience)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(by, code + "/add", heading("Informe " + audience, audience), "Primera");
    String next = answer.headers().firstValue("Location").orElse("");
    Matcher id = ID.matcher(next);
    if (!id.find()) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return UUID.fromString(id.group(1));
  }

  /** What a heading is filled in with. */
  public static Map<String, String> heading(String title, Audience audience) {
    return new HashMap<>(
        Map.of("title", title, "kind", "REPORT", "language", "es", "audience", audience.name()));
  }

  /** What the server says of a form of documents, with a file where there is a content. */
  public HttpResponse<String> send(
      Token by, String action, Map<String, String> fields, String content)
      throws IOException, InterruptedException {
    return sendTo(by, "/document-actions/" + action, fields, content);
  }

  /** The same of a form that goes elsewhere. */
  public HttpResponse<String> sendTo(
      Token by, String address, Map<String, String> fields, String content)
      throws IOException, InterruptedException {
    StringBuilder body = new StringBuilder();
    fields.forEach(
        (name, value) ->
            body.append("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
    if (content != null) {
      body.append("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"file\"; ")
          .append("filename=\"informe.txt\"\r\nContent-Type: text/plain\r\n\r\n")
          .append(content)
          .append("\r\n");
    }
    body.append("--" + EDGE + "--\r\n");
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + loopback.port() + address))
                .header("Cookie", settings.cookie() + "=" + by.text())
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
