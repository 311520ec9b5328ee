package org.puentesur.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** Payara Micro in this process. */
final class Server {

  private static final String TEXTS =
      "text/html,text/css,text/plain,text/csv,text/javascript,application/javascript,"
          + "application/json,application/problem+json,image/svg+xml";
  // the largest attachment that FILES_MAX_MB allows, and its form around it
  private static final long MOST_POSTED = 101L << 20;
  private static final long MOST_TYPED = 2L << 20;
  private static final String LISTENER =
      "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";

  private final Path home = Path.of(Objects.requireNonNull(System.getProperty("puentesur.home")));
  private final Path data;
  private final int port;
  private AdminCommandRunner admin;

  Server(Path data, int port) {
    this.data = data;
    this.port = port;
  }

  /**
   * Boots it while the database starts, deploys the application and others, then opens the port;
   * refuses to go on without ours.
   */
  void boot(CompletableFuture<Void> database, List<File> others) {
    long began = System.nanoTime();
    try {
      Path log = Files.createDirectories(data.resolve("log"));
      PayaraMicroRuntime server =
          unpacked()
              .setHttpPort(port)
              .setNoHazelcast(true)
              .setRootDir(freshRoot().toFile())
              .setLogPropertiesFile(logSettings(log).toFile())
              .setPreBootHandler(Server::configure)
              .setPostBootHandler(running -> admin = running)
              .bootStrap();
      Console.done("[3/4] Server", began, "its log is in " + log);
      database.join();
      long deployed = System.nanoTime();
      server.deploy("ROOT", "/", home.resolve("target/ROOT.war").toFile());
      others.forEach(server::deploy);
      // the application runs in this process and says itself that it is ready
      if (!Boolean.getBoolean("puentesur.startup.ready")) {
        throw new CannotStart("the application did not start; the reason is in " + log);
      }
      open();
      Console.done("[4/4] Application", deployed, "");
    } catch (CompletionException e) {
      throw e.getCause() instanceof CannotStart reason ? reason : e;
    } catch (BootstrapException | IOException | ReflectiveOperationException e) {
      throw new CannotStart("the server did not boot: " + e.getMessage());
    }
  }

  private void open() {
    ClusterCommandResult opened = admin.run("set", LISTENER + "enabled=true");
    if (opened.getExitStatus() != ClusterCommandResult.ExitStatus.SUCCESS) {
      throw new CannotStart("the server did not open port " + port + ": " + opened.getOutput());
    }
  }

  // its front door, PayaraMicro, would read all from one jar of jars through a slow class loader;
  // the build unpacked that, and this is what the launcher beside the unpacked parts does
  private PayaraMicroBoot unpacked() throws ReflectiveOperationException {
    Path server = home.resolve("target/payara/server");
    System.setProperty("fish.payara.micro.UnpackDir", server.toString());
    System.setProperty(
        "fish.payara.micro.BootJar", server.resolve("launch-micro.jar").toUri().toString());
    return (PayaraMicroBoot)
        Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
            .getMethod("getInstance")
            .invoke(null);
  }

  // a root that was used before would deploy the application twice
  private Path freshRoot() throws IOException {
    Path root = data.resolve("server");
    if (Files.exists(root)) {
      try (Stream<Path> used = Files.walk(root)) {
        for (Path file : (Iterable<Path>) used.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(root);
    Path server = home.resolve("target/payara/server");
    for (String part : List.of("config", "docroot", "lib")) {
      try (Stream<Path> files = Files.walk(server.resolve(part))) {
        for (Path file : (Iterable<Path>) files::iterator) {
          Files.copy(file, root.resolve(server.relativize(file).toString()));
        }
      }
    }
    return root;
  }

  private static void configure(AdminCommandRunner server) {
    // closed until the application is there: whoever came earlier, as pages of rooms do that wait
    // for the server, would be told that what they ask for does not exist
    server.run("set", LISTENER + "enabled=false");
    // else a timer that fails twice, as when the database is away for some seconds, never comes
    // back
    server.run(
        "set",
        "configs.config.server-config.ejb-container.ejb-timer-service.max-redeliveries="
            + Integer.MAX_VALUE);
    String http =
        "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
    server.run("set", http + "server-header=false");
    server.run("set", http + "xpowered-by=false");
    server.run("set", http + "compression=on");
    server.run("set", http + "compression-min-size-bytes=1024");
    server.run("set", http + "compressable-mime-type=" + TEXTS);
    server.run("set", http + "max-post-size-bytes=" + MOST_POSTED);
    server.run("set", http + "max-form-post-size-bytes=" + MOST_TYPED);
    server.run("set", http + "request-timeout-seconds=60");
    server.run("set", http + "timeout-seconds=30");
    server.run("set", http + "header-buffer-length-bytes=8192");
  }

  private Path logSettings(Path log) throws IOException {
    String settings = Files.readString(home.resolve("payara/logging.properties"));
    Path file = log.resolve("logging.properties");
    Files.writeString(file, settings.replace("LOG_FOLDER", log.toString()));
    return file;
  }
}
