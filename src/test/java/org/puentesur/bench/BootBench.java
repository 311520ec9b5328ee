package org.puentesur.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.puentesur.journey.Platform;

/** From the command to the first answer, beside Payara Micro with an empty WAR. */
class BootBench {

  private static final int RUNS = 3;
  private static final Pattern FIRST = Pattern.compile("API token .*: \\S{43}");
  private static final Pattern ANSWERS = Pattern.compile("PuenteSur answers on");

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void boot() throws Exception {
    Path data = Platform.folder();
    long began = System.nanoTime();
    Platform.start(data, FIRST).stop();
    tell("first start, with demo data", since(began));
    double[] bare = new double[RUNS];
    double[] ours = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      bare[run] = bare(data);
      began = System.nanoTime();
      Platform platform = Platform.start(data, ANSWERS);
      ours[run] = since(began);
      platform.stop();
    }
    double baseline = best(bare);
    tell("bare Payara Micro, empty WAR (baseline)", baseline);
    tell("second start", best(ours));
    System.out.printf(
        Locale.ROOT,
        "difference %.1f s, ratio %.2f (best of %d each, in turn)%n",
        best(ours) - baseline,
        best(ours) / baseline,
        RUNS);
  }

  private double bare(Path data) throws IOException, InterruptedException {
    Path war = Wars.of(data.resolve("empty.war"), List.of());
    int port = Platform.freePort();
    Path jar;
    try (Stream<Path> libraries = Files.list(Path.of("target/payara/lib"))) {
      jar =
          libraries
              .filter(file -> file.getFileName().toString().startsWith("payara-micro"))
              .findFirst()
              .orElseThrow();
    }
    long began = System.nanoTime();
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@payara/jvm.options",
                "-jar",
                jar.toString(),
                "--nocluster",
                "--nohazelcast",
                "--port",
                Integer.toString(port),
                "--contextroot",
                "/",
                "--deploy",
                war.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      while (!answers(port)) {
        if (!server.isAlive()) {
          throw new IllegalStateException("the bare server ended");
        }
        server.waitFor(50, java.util.concurrent.TimeUnit.MILLISECONDS);
      }
      return since(began);
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  // an empty application answers 404; before it is deployed nothing listens
  private boolean answers(int port) throws InterruptedException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() > 0;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static double best(double[] seconds) {
    return java.util.Arrays.stream(seconds).min().orElseThrow();
  }

  private static double since(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  private static void tell(String what, double seconds) {
    System.out.printf(Locale.ROOT, "%-42s %6.1f s%n", what, seconds);
  }
}
