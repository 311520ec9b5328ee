package org.puentesur.launcher;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the platform in this process: database, server, application. */
public final class Start {

  private Start() {}

  /**
   * Runs until it is told to stop.
   *
   * @param arguments {@code --demo} loads demo data; {@code --beside FILE.war} deploys one more
   *     application in the same server, under its file's name; {@code --rehearse} ends as soon as
   *     the platform answers, on any free port
   */
  public static void main(String[] arguments) {
    Console.take();
    try {
      start(List.of(arguments));
    } catch (CannotStart e) {
      Console.complain("PuenteSur cannot start: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void start(List<String> arguments) {
    Logger.getLogger("").setLevel(Level.WARNING);
    Settings.check();
    boolean rehearsal = arguments.contains("--rehearse");
    int port = rehearsal ? freePort() : Settings.port();
    Path data = Settings.dataFolder();
    refuseUsedPort(port);
    List<File> beside = beside(arguments);
    FolderLock.take(data);
    long began = System.nanoTime();
    CompletableFuture<Void> database = CompletableFuture.runAsync(() -> database(data, began));
    System.setProperty("base.url", Settings.text("BASE_URL", "http://localhost:" + port));
    System.setProperty(
        "index.folder", Settings.text("INDEX_FOLDER", data.resolve("index").toString()));
    if (arguments.contains("--demo")) {
      System.setProperty("demo.load", "true");
    }
    new Server(data, port).boot(database, beside);
    welcome(began);
    if (rehearsal) {
      System.exit(0);
    }
  }

  private static void welcome(long began) {
    Console.say(
        "PuenteSur answers on "
            + System.getProperty("base.url")
            + " after "
            + (System.nanoTime() - began) / 1_000_000_000
            + " s. Ctrl-C stops it.");
    String notice = System.getProperty("puentesur.startup.notice", "");
    if (!notice.isEmpty()) {
      Console.say("\n" + notice);
    }
  }

  private static void database(Path data, long began) {
    DatabaseAccess named = DatabaseAccess.ofHost();
    if (named == null) {
      EmbeddedDatabase database = EmbeddedDatabase.start(data);
      database.access().offer();
      sayGoodbyeAfter(database);
      Console.done("[2/4] Database", began, data.resolve("database").toString());
    } else {
      named.refuseUnreachable();
      named.offer();
      Runtime.getRuntime().addShutdownHook(new Thread(Start::goodbye));
      Console.done("[2/4] Database", began, named.shown());
    }
  }

  // what the server logs while it ends is of no use to the person who ends it
  private static void sayGoodbyeAfter(EmbeddedDatabase database) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  Console.close();
                  database.awaitEnd();
                  goodbye();
                }));
  }

  private static void goodbye() {
    Console.close();
    Console.say("PuenteSur has stopped; its data is safe.");
  }

  private static int freePort() {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    } catch (IOException e) {
      throw new CannotStart("no port is free: " + e.getMessage());
    }
  }

  private static List<File> beside(List<String> arguments) {
    int at = arguments.indexOf("--beside");
    if (at < 0) {
      return List.of();
    }
    if (at + 1 == arguments.size() || !Files.isReadable(Path.of(arguments.get(at + 1)))) {
      throw new CannotStart("--beside must be followed by a WAR that can be read.");
    }
    return List.of(new File(arguments.get(at + 1)));
  }

  private static void refuseUsedPort(int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      throw new CannotStart("port " + port + " is in use. Choose another: PORT=8081 payara/start");
    }
  }
}
