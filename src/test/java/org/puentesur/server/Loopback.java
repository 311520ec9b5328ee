package org.puentesur.server;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.puentesur.account.service.SignInSettings;
import org.puentesur.account.service.Token;

/** Asks this server by HTTP, as a browser or a partner system does. */
@RequestScoped
public class Loopback {

  @Inject HttpServletRequest request;
  @Inject SignInSettings settings;

  private final HttpClient client = HttpClient.newHttpClient();

  /** An answer to a browser that shows this sign-in. */
  public HttpResponse<String> page(Token signIn, String path)
      throws IOException, InterruptedException {
    return send(to(path).header("Cookie", settings.cookie() + "=" + signIn.text()));
  }

  /** An answer to anybody. */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(to(path));
  }

  /** An answer to a partner system. */
  public HttpResponse<String> get(Token partner, String path)
      throws IOException, InterruptedException {
    return send(to(path).header("Authorization", "Bearer " + partner.text()));
  }

  /** An answer to a partner system that posts JSON. */
  public HttpResponse<String> post(Token partner, String path, String json)
      throws IOException, InterruptedException {
    return send(
        to(path)
            .header("Authorization", "Bearer " + partner.text())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  /** Where this server listens, for those who ask it from threads of their own. */
  public int port() {
    return request.getServerPort();
  }

  /** The same of a caller who has read this version. */
  public HttpResponse<String> post(Token partner, String path, String json, String version)
      throws IOException, InterruptedException {
    return send(
        to(path)
            .header("Authorization", "Bearer " + partner.text())
            .header("Content-Type", "application/json")
            .header("If-Match", version)
            .POST(BodyPublishers.ofString(json)));
  }

  /** An answer to a partner system that replaces the version it has read. */
  public HttpResponse<String> put(Token partner, String path, String json, String version)
      throws IOException, InterruptedException {
    return send(
        to(path)
            .header("Authorization", "Bearer " + partner.text())
            .header("Content-Type", "application/json")
            .header("If-Match", version)
            .PUT(BodyPublishers.ofString(json)));
  }

  /** An answer to a partner system that takes something away. */
  public HttpResponse<String> delete(Token partner, String path)
      throws IOException, InterruptedException {
    return send(to(path).header("Authorization", "Bearer " + partner.text()).DELETE());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + request.getServerPort() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder builder)
      throws IOException, InterruptedException {
    return client.send(builder.build(), BodyHandlers.ofString());
  }
}
