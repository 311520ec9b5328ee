package org.puentesur.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many SQL statements a request of the running platform causes. */
public final class StatementCount {

  private static final Pattern COUNT =
      Pattern.compile("(?m)^sql_statements_of_requests\\S* ([0-9.E]+)$");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Platform platform;
  private final String cookie;

  public StatementCount(Platform platform) {
    this(platform, "");
  }

  /** Counts what is done for somebody who is signed in. */
  public StatementCount(Platform platform, String cookie) {
    this.platform = platform;
    this.cookie = cookie;
  }

  /** Of one {@code GET}, after one that warmed it up. */
  public long of(String path) throws IOException, InterruptedException {
    get(path);
    long before = read();
    get(path);
    return read() - before;
  }

  private long read() throws IOException, InterruptedException {
    Matcher count = COUNT.matcher(get("/metrics?scope=application"));
    if (!count.find()) {
      throw new IllegalStateException("no count under /metrics");
    }
    return (long) Double.parseDouble(count.group(1));
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(platform.address() + path))
                .header("Cookie", cookie)
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }
}
