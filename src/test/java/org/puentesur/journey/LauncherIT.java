package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
  void keeps_its_database_durable_and_shut_to_those_without_its_secret() throws Exception {
    String url = DatabaseFolder.url(platform.data());
    try (Connection connection = DatabaseFolder.connect(platform.data());
        ResultSet row = connection.createStatement().executeQuery("show fsync")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("on");
    }
    assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "postgres"))
        .hasMessageContaining("password");
  }

  @Test
  void names_a_setting_that_it_cannot_use() throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target"), "unused").toAbsolutePath();
    for (String[] wrong :
        new String[][] {
          {"SESSION_DAYS", "una semana", "not a number"},
          {"FILES_MAX_MB", "5000", "between 1 and 100"},
          {"BASE_URL", "puentesur.example", "https://"},
          {"ADMIN_EMAIL", "nadie", "not a mail address"},
          {"DB_PASSWORD_FILE", "/no/such/file", "cannot be read"}
        }) {
      ProcessBuilder command = Platform.launcher(folder, Platform.freePort());
      command.environment().put(wrong[0], wrong[1]);
      command.environment().put("DB_URL", "jdbc:postgresql://127.0.0.1:1/none");
      assertThat(said(command)).contains(wrong[0], wrong[2]);
    }
  }

  @Test
  void tells_nobody_which_server_it_runs_on() throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(platform.address() + "/catalogue")).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
  }

  private static String start(Path folder, int port) throws IOException, InterruptedException {
    return said(Platform.launcher(folder.toAbsolutePath(), port));
  }

  private static String said(ProcessBuilder command) throws IOException, InterruptedException {
    Process second = command.start();
    String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(second.waitFor()).isEqualTo(1);
    return said;
  }
}
