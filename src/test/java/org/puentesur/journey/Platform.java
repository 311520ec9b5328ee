package org.puentesur.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The platform as {@code payara/start --demo} runs it, once for all tests of a run. */
public final class Platform {

  private static final Pattern API_TOKEN = Pattern.compile("API token .*: (\\S{43})");

  private static Platform running;

  private final int port;
  private final Path data;
  private final String output;

  private Platform(int port, Path data, String output) {
    this.port = port;
    this.data = data;
    this.output = output;
  }

  /** Starts it at the first call; it stops with this process. */
  public static synchronized Platform get() {
    if (running == null) {
      running = start();
    }
    return running;
  }

  /** Where it answers, without a slash at the end. */
  public String address() {
    return "http://localhost:" + port;
  }

  int port() {
    return port;
  }

  /** Where it keeps its database. */
  Path data() {
    return data;
  }

  /** The token of the demo's API client, which acts for Guatemala's health ministry. */
  public String apiToken() {
    Matcher token = API_TOKEN.matcher(output);
    token.find();
    return token.group(1);
  }

  /** What it told the person at the console. */
  public String output() {
    return output;
  }

  private static Platform start() {
    try {
      int port = freePort();
      Path data = Files.createTempDirectory(Path.of("target"), "platform").toAbsolutePath();
      Path console = data.resolve("console.txt");
      ProcessBuilder command = launcher(data, port).redirectOutput(console.toFile());
      Process process = command.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
      return new Platform(port, data, untilReady(process, console));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The command that starts a platform on a folder and a port. */
  static ProcessBuilder launcher(Path data, int port) {
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "@payara/jvm.options",
            "-Dpuentesur.home=" + Path.of("").toAbsolutePath(),
            "-cp",
            "target/payara/lib/*",
            "org.puentesur.launcher.Start",
            "--demo");
    command.environment().put("PORT", Integer.toString(port));
    command.environment().put("DATA_DIR", data.toString());
    return command.redirectErrorStream(true);
  }

  private static String untilReady(Process process, Path console) throws IOException {
    long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
    while (System.nanoTime() < patience) {
      String said = Files.readString(console);
      if (API_TOKEN.matcher(said).find()) {
        return said;
      }
      try {
        if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
          throw new IllegalStateException("the platform ended: " + Files.readString(console));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException("not ready after 4 minutes: " + Files.readString(console));
  }

  private static void stop(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
