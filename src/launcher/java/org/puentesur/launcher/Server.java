package org.puentesur.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Payara Micro in this process. */
final class Server {

  private final Path home = Path.of(Objects.requireNonNull(System.getProperty("puentesur.home")));
  private final Path data;
  private final int port;

  Server(Path data, int port) {
    this.data = data;
    this.port = port;
  }

  /** Boots it and deploys the application; refuses to go on without it. */
  void boot() {
    try {
      Path log = Files.createDirectories(data.resolve("log"));
      PayaraMicro.getInstance()
          .setHttpPort(port)
          .setNoHazelcast(true)
          .setNoCluster(true)
          // a folder of its own each time: a used one would deploy the application twice
          .setRootDir(Files.createTempDirectory("puentesur").toFile())
          .setLogPropertiesFile(logSettings(log).toFile())
          .addDeployment(home.resolve("target/ROOT.war").toString())
          .bootStrap();
      // the application runs in this process and says itself that it is ready
      if (!Boolean.getBoolean("puentesur.startup.ready")) {
        throw new CannotStart("the application did not start; the reason is in " + log);
      }
    } catch (BootstrapException | IOException e) {
      throw new CannotStart("the server did not boot: " + e.getMessage());
    }
  }

  private Path logSettings(Path log) throws IOException {
    String settings = Files.readString(home.resolve("payara/logging.properties"));
    Path file = log.resolve("logging.properties");
    Files.writeString(file, settings.replace("LOG_FOLDER", log.toString()));
    return file;
  }
}
