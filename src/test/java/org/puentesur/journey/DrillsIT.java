package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a ministry's machine will do to the platform some night. */
class DrillsIT {

  private static final Pattern ANSWERS = Pattern.compile("PuenteSur answers on");
  private static final Pattern TOKEN = Pattern.compile("API token .*: \\S{43}");
  private static final Pattern BACK = Pattern.compile("The database is back\\.");
  private static final int WRITERS = 4;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void a_killed_server_loses_nothing_acknowledged_and_a_restarted_database_is_met_again()
      throws Exception {
    Path data = Platform.folder();
    Platform first = Platform.start(data, TOKEN);
    String token = first.apiToken();
    ConcurrentLinkedQueue<String> acknowledged = killWhileWriting(first, token);

    Platform second = startedWhileAnotherNodeIsConnected(data);
    try {
      assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(WRITERS * 5);
      for (String path : acknowledged) {
        HttpResponse<String> kept = get(second, path, token);
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body()).contains("\"title\":\"Corte de luz\"");
      }
      assertThat(halves(data)).isZero();
      assertThat(second.output()).doesNotContainPattern("(?i)error|exception|warn|severe|corrupt");
      assertThat(logOf(data)).doesNotContain("SEVERE");

      long process = DatabaseFolder.process(data);
      new ProcessBuilder("kill", "-INT", Long.toString(process)).start().waitFor();
      second.awaitSaid(BACK);
      assertThat(get(second, "/api/v1/offers", null).statusCode()).isEqualTo(200);
      assertThat(DatabaseFolder.process(data)).isNotEqualTo(process);
      tellsWithinSecondsThatTheDatabaseHangs(second, DatabaseFolder.process(data));
    } finally {
      second.stop();
    }
    assertThat(second.output().stripTrailing())
        .endsWith("PuenteSur has stopped; its data is safe.");
  }

  // the killed launcher's PostgreSQL is left over, and does not end of itself while it has guests
  private static Platform startedWhileAnotherNodeIsConnected(Path data) throws Exception {
    try (Connection guest = DatabaseFolder.connect(data)) {
      assertThat(guest.isValid(5)).isTrue();
      return Platform.start(data, ANSWERS);
    }
  }

  private void tellsWithinSecondsThatTheDatabaseHangs(Platform platform, long process)
      throws Exception {
    signal("-STOP", process);
    long began = System.nanoTime();
    int status = get(platform, "/health/ready", null).statusCode();
    long took = System.nanoTime() - began;
    signal("-CONT", process);
    assertThat(status).isEqualTo(503);
    assertThat(TimeUnit.NANOSECONDS.toMillis(took)).isLessThan(3_000);
  }

  /** To the database with all its processes. */
  private static void signal(String name, long process) throws Exception {
    List<String> command = new ArrayList<>(List.of("kill", name, Long.toString(process)));
    ProcessHandle.of(process)
        .orElseThrow()
        .descendants()
        .forEach(child -> command.add(Long.toString(child.pid())));
    assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
  }

  private ConcurrentLinkedQueue<String> killWhileWriting(Platform platform, String token)
      throws InterruptedException {
    ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    CountDownLatch enough = new CountDownLatch(WRITERS * 5);
    List<Thread> writers =
        IntStream.range(0, WRITERS)
            .mapToObj(i -> new Thread(() -> writeOn(platform, token, acknowledged, enough)))
            .toList();
    writers.forEach(Thread::start);
    assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
    platform.kill();
    for (Thread writer : writers) {
      writer.join();
    }
    return acknowledged;
  }

  private void writeOn(
      Platform platform,
      String token,
      ConcurrentLinkedQueue<String> acknowledged,
      CountDownLatch enough) {
    HttpRequest draft =
        request(platform, "/api/v1/demands", token)
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"language\":\"es\",\"title\":\"Corte de luz\"}"))
            .build();
    try {
      while (true) {
        HttpResponse<Void> answer = client.send(draft, HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(201);
        String address = answer.headers().firstValue("Location").orElseThrow();
        acknowledged.add(address.substring(address.indexOf("/api/")));
        enough.countDown();
      }
    } catch (IOException killed) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Listings without the event that tells of them, and events of no listing. */
  private static long halves(Path data) throws Exception {
    try (Connection connection = DatabaseFolder.connect(data);
        ResultSet row =
            connection
                .createStatement()
                .executeQuery(
                    """
                    select count(*) from listing l
                    full join (select object_id from event where type = 'listing.drafted') e
                      on e.object_id = l.id
                    where l.id is null or e.object_id is null
                    """)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static String logOf(Path data) throws IOException {
    StringBuilder all = new StringBuilder();
    try (var logs = Files.newDirectoryStream(data.resolve("log"), "server*.log")) {
      for (Path log : logs) {
        all.append(Files.readString(log));
      }
    }
    return all.toString();
  }

  private HttpResponse<String> get(Platform platform, String path, String token)
      throws IOException, InterruptedException {
    return client.send(
        request(platform, path, token).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(Platform platform, String path, String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(platform.address() + path))
            .header("Content-Type", "application/json");
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }
}
