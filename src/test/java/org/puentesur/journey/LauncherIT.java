package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LauncherIT {

  private final Platform platform = Platform.get();

  @Test
  void refuses_a_folder_that_another_platform_uses_and_leaves_that_one_alone() throws Exception {
    String said = start(platform.data(), Platform.freePort());
    assertThat(said).contains("another PuenteSur uses the folder");
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(platform.address() + "/api/v1/offers")).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void refuses_a_port_in_use() throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target"), "unused");
    assertThat(start(folder, platform.port())).contains("port " + platform.port() + " is in use");
  }

  @Test
  void keeps_its_database_durable() throws Exception {
    List<String> postmaster =
        Files.readAllLines(platform.data().resolve("database/postmaster.pid"));
    String url = "jdbc:postgresql://127.0.0.1:" + postmaster.get(3).strip() + "/postgres";
    try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
        ResultSet row = connection.createStatement().executeQuery("show fsync")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("on");
    }
  }

  private static String start(Path folder, int port) throws IOException, InterruptedException {
    Process second = Platform.launcher(folder.toAbsolutePath(), port).start();
    String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(second.waitFor()).isEqualTo(1);
    return said;
  }
}
