package org.puentesur.launcher;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A PostgreSQL of our own whose data survives: it writes to disk before it says so. */
final class EmbeddedDatabase {

  private static final String USER = "postgres";
  private static final int PORT_LINE = 3;
  private static final int ENDS_WITHIN_SECONDS = 10;

  private static final String PASSWORDS_ONLY =
      """
      local all all scram-sha-256
      host all all 127.0.0.1/32 scram-sha-256
      """;
  // of the library, which would tell as errors what the watchdog expects
  private static final Logger LIBRARY = Logger.getLogger("io.zonky.test.db.postgres");

  private final Path folder;
  private final Path data;
  private final String password;
  private EmbeddedPostgres postgres;

  private EmbeddedDatabase(Path folder) throws IOException {
    this.folder = folder;
    this.data = folder.resolve("database");
    this.password = Secret.in(folder.resolve("database.secret"));
  }

  /** Starts it on the data of a folder that this process alone uses. */
  static EmbeddedDatabase start(Path folder) {
    try {
      EmbeddedDatabase database = new EmbeddedDatabase(folder);
      stopLeftOver(database.data);
      database.run(0);
      database.requirePasswords();
      database.watch();
      return database;
    } catch (IOException | SQLException e) {
      throw new CannotStart("the database in " + folder + " did not start: " + e.getMessage());
    }
  }

  /** The database of a folder: the one that runs on it, or else one that ends with this process. */
  static DatabaseAccess reach(Path folder) {
    Path data = folder.resolve("database");
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      throw new CannotStart("there is no database in " + folder + ". Set DATA_DIR, or DB_URL.");
    }
    try {
      if (postmaster(data).isPresent()) {
        String port = Files.readAllLines(data.resolve("postmaster.pid")).get(PORT_LINE).strip();
        return access(Integer.parseInt(port), Secret.in(folder.resolve("database.secret")));
      }
    } catch (IOException e) {
      throw new CannotStart("the database in " + folder + " cannot be reached: " + e.getMessage());
    }
    FolderLock.take(folder);
    return start(folder).access();
  }

  DatabaseAccess access() {
    return access(postgres.getPort(), password);
  }

  private static DatabaseAccess access(int port, String password) {
    return new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password);
  }

  /** Returns when the process of the database has ended, at the latest after some seconds. */
  void awaitEnd() {
    try {
      Optional<ProcessHandle> process = postmaster(data);
      if (process.isPresent()) {
        process.get().onExit().get(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | ExecutionException | TimeoutException e) {
      Console.complain("The database is slow to stop: " + e);
    }
  }

  private void run(int port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(folder.resolve("postgresql").toFile())
            .setPgBinaryResolver(EmbeddedDatabase::binaries)
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setPGStartupWait(Duration.ofSeconds(60))
            // comes after the -F that the library passes, so writes are durable after all
            .setServerConfig("fsync", "on")
            .setServerConfig("max_connections", "100")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setConnectConfig("password", password);
    if (port != 0) {
      builder.setPort(port);
    }
    postgres = builder.start();
  }

  // the library creates a database that lets in everyone of this machine
  private void requirePasswords() throws IOException, SQLException {
    Path rules = data.resolve("pg_hba.conf");
    if (Files.readString(rules).equals(PASSWORDS_ONLY)) {
      return;
    }
    try (Connection connection = access().open();
        Statement statement = connection.createStatement()) {
      statement.execute("alter user " + USER + " password '" + password + "'");
      Files.writeString(rules, PASSWORDS_ONLY);
      statement.execute("select pg_reload_conf()");
    }
  }

  // a database that ends by itself comes back where it was, without the server
  private void watch() throws IOException {
    postmaster(data).ifPresent(process -> process.onExit().thenRun(this::revive));
  }

  private void revive() {
    if (stopping()) {
      return;
    }
    Console.say("The database ended; it is started again.");
    int port = postgres.getPort();
    Level level = LIBRARY.getLevel();
    try {
      LIBRARY.setLevel(Level.OFF);
      postgres.close();
      run(port);
      watch();
      Console.say("The database is back.");
    } catch (IOException | IllegalStateException e) {
      Console.complain("The database does not start again: " + e.getMessage());
    } finally {
      LIBRARY.setLevel(level);
    }
  }

  private static boolean stopping() {
    Thread hook = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(hook);
      Runtime.getRuntime().removeShutdownHook(hook);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  // a launcher that was killed leaves its PostgreSQL behind; the lock tells that nobody owns it
  private static void stopLeftOver(Path data) throws IOException {
    Optional<ProcessHandle> left = postmaster(data);
    if (left.isPresent()) {
      askToStop(left.get());
      try {
        left.get().onExit().get(20, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (ExecutionException | TimeoutException e) {
        throw new CannotStart("a PostgreSQL left over in " + data + " does not stop.");
      }
    }
    Files.deleteIfExists(data.resolve("postmaster.pid"));
  }

  // told to end, it would wait for all who are connected, other nodes among them; interrupted, it
  // lets them go. Its own tool for that refuses to run as root
  private static void askToStop(ProcessHandle postmaster) throws IOException {
    if (File.separatorChar == '/') {
      new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid())).start();
    } else {
      postmaster.destroy();
    }
  }

  // the server, which boots meanwhile, closes jars that the Java platform shares between readers
  private static InputStream binaries(String system, String architecture) throws IOException {
    boolean shared = URLConnection.getDefaultUseCaches("jar");
    URLConnection.setDefaultUseCaches("jar", false);
    try {
      return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, architecture);
    } finally {
      URLConnection.setDefaultUseCaches("jar", shared);
    }
  }

  private static Optional<ProcessHandle> postmaster(Path data) throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(pidFile);
    return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
        .filter(process -> process.info().command().orElse("").endsWith("postgres"));
  }
}
