package org.puentesur.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  /** Boots it and deploys the application, then others; refuses to go on without ours. */
  void boot(List<String> others) {
    try {
      Path log = Files.createDirectories(data.resolve("log"));
      PayaraMicroBoot server =
          PayaraMicro.getInstance()
              .setHttpPort(port)
              .setNoHazelcast(true)
              .setNoCluster(true)
              // a folder of its own each time: a used one would deploy the application twice
              .setRootDir(Files.createTempDirectory("puentesur").toFile())
              .setLogPropertiesFile(logSettings(log).toFile())
              .setPreBootHandler(Server::configure)
              .addDeployment(home.resolve("target/ROOT.war").toString());
      others.forEach(server::addDeployment);
      server.bootStrap();
      // the application runs in this process and says itself that it is ready
      if (!Boolean.getBoolean("puentesur.startup.ready")) {
        throw new CannotStart("the application did not start; the reason is in " + log);
      }
    } catch (BootstrapException | IOException e) {
      throw new CannotStart("the server did not boot: " + e.getMessage());
    }
  }

  private static void configure(AdminCommandRunner server) {
    String http =
        "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
    server.run("set", http + "server-header=false");
    server.run("set", http + "xpowered-by=false");
  }

  private Path logSettings(Path log) throws IOException {
    String settings = Files.readString(home.resolve("payara/logging.properties"));
    Path file = log.resolve("logging.properties");
    Files.writeString(file, settings.replace("LOG_FOLDER", log.toString()));
    return file;
  }
}
