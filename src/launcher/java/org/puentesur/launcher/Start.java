package org.puentesur.launcher;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
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
   *     application in the same server, under its file's name
   */
  public static void main(String[] arguments) {
    try {
      start(List.of(arguments));
    } catch (CannotStart e) {
      System.err.println("PuenteSur cannot start: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void start(List<String> arguments) {
    Logger.getLogger("").setLevel(Level.WARNING);
    Settings.check();
    int port = Settings.port();
    Path data = Path.of(Settings.text("DATA_DIR", System.getProperty("user.home") + "/.puentesur"));
    refuseUsedPort(port);
    List<File> beside = beside(arguments);
    FolderLock.take(data);
    long began = System.nanoTime();
    say(
        System.getenv("DB_URL") == null
            ? "[1/2] Database: starting in " + data.resolve("database")
            : "[1/2] Database: " + System.getenv("DB_URL"));
    CompletableFuture<Void> database = CompletableFuture.runAsync(() -> database(data));
    System.setProperty("base.url", Settings.text("BASE_URL", "http://localhost:" + port));
    if (arguments.contains("--demo")) {
      System.setProperty("demo.load", "true");
    }
    say("[2/2] Server: starting, its log is in " + data.resolve("log"));
    new Server(data, port).boot(database, beside);
    say(
        "PuenteSur answers on "
            + System.getProperty("base.url")
            + " after "
            + (System.nanoTime() - began) / 1_000_000_000
            + " s. Ctrl-C stops it.");
    say(System.getProperty("puentesur.startup.notice", ""));
  }

  private static void database(Path data) {
    if (System.getenv("DB_URL") == null) {
      EmbeddedDatabase database = EmbeddedDatabase.start(data);
      offer(database.url(), EmbeddedDatabase.USER, database.password());
    } else {
      offer(System.getenv("DB_URL"), Settings.text("DB_USER", ""), Settings.secret("DB_PASSWORD"));
      refuseUnreachableDatabase();
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

  private static void refuseUnreachableDatabase() {
    try {
      DriverManager.getConnection(
              System.getProperty("db.url"),
              System.getProperty("db.user"),
              System.getProperty("db.password"))
          .close();
    } catch (SQLException e) {
      throw new CannotStart(
          "the database of DB_URL does not let us in: " + e.getMessage().lines().findFirst().get());
    }
  }

  private static void offer(String url, String user, String password) {
    System.setProperty("db.url", url);
    System.setProperty("db.user", user);
    System.setProperty("db.password", password);
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
