package org.puentesur.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The platform as {@code payara/start --demo} runs it, once for all tests of a run. */
public final class Platform {

  private static final Pattern API_TOKEN = Pattern.compile("API token .*: (\\S{43})");

  private static final Pattern BINDING_TOKEN = Pattern.compile("for binding it too: (\\S{43})");

  private static Platform running;

  private final int port;
  private final Path data;
  private final ProcessBuilder command;
  private final Process process;
  private final Path console;

  private Platform(int port, Path data, ProcessBuilder command, Process process, Path console) {
    this.port = port;
    this.data = data;
    this.command = command;
    this.process = process;
    this.console = console;
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

  public int port() {
    return port;
  }

  /** Its number among the processes of this machine. */
  public long process() {
    return process.pid();
  }

  /** A connection of one's own to its database. */
  public Connection database() throws IOException, SQLException {
    return DatabaseFolder.connect(data);
  }

  /** Where it keeps its database. */
  Path data() {
    return data;
  }

  /** The token of the demo's API client, which acts for Guatemala's health ministry. */
  public String apiToken() {
    Matcher token = API_TOKEN.matcher(output());
    token.find();
    return token.group(1);
  }

  /** The token of the demo's API client that binds that ministry too. */
  public String bindingToken() {
    Matcher token = BINDING_TOKEN.matcher(output());
    token.find();
    return token.group(1);
  }

  /** What it told the person at the console. */
  public String output() {
    try {
      return Files.readString(console);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Platform start() {
    try {
      return start(folder(), API_TOKEN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts one more on a folder; waits until it says what a person waits for. */
  public static Platform start(Path data, Pattern ready, String... more) throws IOException {
    int port = freePort();
    return start(launcher(data, port, more), port, data, ready);
  }

  /** Starts one more, for which one thing is set otherwise than it is by default. */
  static Platform set(String setting, String value) throws IOException {
    Path data = folder();
    int port = freePort();
    ProcessBuilder command = launcher(data, port);
    command.environment().put(setting, value);
    return start(command, port, data, API_TOKEN);
  }

  /** Starts one more node on the database of this one, with a folder of its own. */
  Platform beside(Path other, Pattern ready) throws IOException {
    int next = freePort();
    ProcessBuilder command = launcher(other, next);
    command.environment().put("DB_URL", DatabaseFolder.url(data));
    command.environment().put("DB_USER", DatabaseFolder.USER);
    command.environment().put("DB_PASSWORD_FILE", DatabaseFolder.secret(data).toString());
    return start(command, next, other, ready);
  }

  /** Starts once more what has ended: the same folder, the same port. */
  Platform again(Pattern ready) throws IOException {
    return start(command, port, data, ready);
  }

  private static Platform start(ProcessBuilder command, int port, Path data, Pattern ready)
      throws IOException {
    Path console = Files.createTempFile(data, "console", ".txt");
    Process process = command.redirectOutput(console.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
    Platform platform = new Platform(port, data, command, process, console);
    platform.awaitSaid(ready);
    return platform;
  }

  /** A new folder for a platform's data. */
  public static Path folder() throws IOException {
    return Files.createTempDirectory(Path.of("target"), "platform").toAbsolutePath();
  }

  /** The command that starts a platform on a folder and a port. */
  static ProcessBuilder launcher(Path data, int port, String... more) {
    List<String> words = new ArrayList<>(List.of("payara/run", "Start", "--demo"));
    words.addAll(List.of(more));
    ProcessBuilder command = new ProcessBuilder(words);
    command.environment().put("JAVA_HOME", System.getProperty("java.home"));
    command.environment().put("PORT", Integer.toString(port));
    command.environment().put("DATA_DIR", data.toString());
    // tests talk faster than people
    command.environment().put("MESSAGES_MINUTE", "100000");
    return command.redirectErrorStream(true);
  }

  /** Waits until the console says so. */
  void awaitSaid(Pattern words) throws IOException {
    long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
    while (!words.matcher(output()).find()) {
      try {
        if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
          throw new IllegalStateException("the platform ended: " + output());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      if (System.nanoTime() > patience) {
        throw new IllegalStateException("not said after 4 minutes: " + output());
      }
    }
  }

  /** Ends it as a power cut would. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Ends it as Ctrl-C would. */
  public void stop() {
    stop(process);
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

  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
