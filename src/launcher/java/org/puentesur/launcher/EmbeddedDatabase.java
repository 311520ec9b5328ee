package org.puentesur.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL of our own whose data survives: it writes to disk before it says so. */
final class EmbeddedDatabase {

  // held here for as long as the process lives: collected, it would give up the lock
  private static FileChannel lockChannel;

  private final EmbeddedPostgres postgres;

  private EmbeddedDatabase(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /** Starts it on the data of a folder; refuses a folder that another launcher uses. */
  static EmbeddedDatabase start(Path folder) {
    Path data = folder.resolve("database");
    try {
      Files.createDirectories(folder);
      lock(folder);
      stopLeftOver(data);
      EmbeddedPostgres postgres =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(folder.resolve("postgresql").toFile())
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setPGStartupWait(Duration.ofSeconds(60))
              // comes after the -F that the library passes, so writes are durable after all
              .setServerConfig("fsync", "on")
              .setServerConfig("max_connections", "100")
              .setServerConfig("listen_addresses", "127.0.0.1")
              .start();
      return new EmbeddedDatabase(postgres);
    } catch (IOException e) {
      throw new CannotStart("the database in " + data + " did not start: " + e.getMessage());
    }
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
  }

  private static void lock(Path folder) throws IOException {
    lockChannel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lockChannel.tryLock() == null) {
      throw new CannotStart(
          "another PuenteSur uses the folder " + folder + ". Stop it, or set DATA_DIR.");
    }
  }

  // a launcher that was killed leaves its PostgreSQL behind; the lock tells that nobody owns it
  private static void stopLeftOver(Path data) throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    List<String> lines = Files.readAllLines(pidFile);
    Optional<ProcessHandle> left =
        ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
            .filter(process -> process.info().command().orElse("").endsWith("postgres"));
    if (left.isPresent()) {
      left.get().destroy();
      try {
        left.get().onExit().get(20, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
        throw new CannotStart("a PostgreSQL left over in " + data + " does not stop.");
      }
    }
    Files.deleteIfExists(pidFile);
  }
}
