package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
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
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class LauncherIT {

  private static final Pattern STYLE =
      Pattern.compile("/jakarta.faces.resource/puentesur.css[^\"]*v=[0-9a-f]+");

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
          {"FILES_FOLDER", "/proc/files", "nothing can be written"},
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

  @Test
  void compresses_text_and_lets_browsers_keep_what_carries_its_version() throws Exception {
    HttpResponse<byte[]> page = compressed("/catalogue");
    assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(page.headers().allValues("Vary")).contains("Accept-Encoding");
    String html =
        new String(
            new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes(),
            StandardCharsets.UTF_8);
    Matcher style = STYLE.matcher(html);
    assertThat(style.find()).isTrue();
    assertThat(compressed(style.group().replace("&amp;", "&")).headers().map())
        .containsEntry("cache-control", List.of("max-age=31536000"))
        .containsEntry("content-encoding", List.of("gzip"));
  }

  @Test
  void verifies_the_event_log_beside_the_running_platform_and_names_a_changed_event()
      throws Exception {
    assertThat(verified(platform.data(), 0)).contains("The event log holds:", "the last seal is");
    try (Connection connection = DatabaseFolder.connect(platform.data());
        Statement statement = connection.createStatement()) {
      String name = change(statement, "Otra persona");
      try {
        assertThat(verified(platform.data(), 1))
            .contains("broken at position 3, event " + third(statement)[0]);
      } finally {
        change(statement, name);
      }
    }
    assertThat(verified(platform.data(), 0)).contains("The event log holds:");
  }

  @Test
  void names_a_signed_plan_of_which_a_byte_was_changed_in_the_database() throws Exception {
    try (Connection connection = DatabaseFolder.connect(platform.data());
        Statement statement = connection.createStatement()) {
      raise(statement, "16200", "16201");
      try {
        assertThat(verified(platform.data(), 1)).contains("SSC-", ", version 1");
      } finally {
        raise(statement, "16201", "16200");
      }
    }
    assertThat(verified(platform.data(), 0)).contains("The event log holds:");
  }

  /** Changes an amount of the demo's signed plan, as only the host could. */
  private static void raise(Statement statement, String from, String to) throws SQLException {
    statement.execute("alter table plan_line disable trigger user");
    int changed =
        statement.executeUpdate(
            "update plan_line set cells = jsonb_set(cells, '{AMOUNT}', '\""
                + to
                + "\"') where cells->>'AMOUNT' = '"
                + from
                + "'");
    statement.execute("alter table plan_line enable trigger user");
    assertThat(changed).isEqualTo(1);
  }

  @Test
  void verifies_nothing_where_there_is_no_database() throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target"), "unused").toAbsolutePath();
    assertThat(verified(folder, 1)).contains("there is no database in " + folder);
    assertThat(folder).isEmptyDirectory();
  }

  /** Changes who did the third sealed event, as only the host could; returns who it was. */
  private static String change(Statement statement, String name) throws SQLException {
    String[] third = third(statement);
    statement.execute("alter table event disable trigger event_append_only");
    statement.execute("update event set actor_name = '" + name + "' where id = '" + third[0] + "'");
    statement.execute("alter table event enable trigger event_append_only");
    return third[1];
  }

  private static String[] third(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "select id, actor_name from event"
                + " join event_seal on event_id = id where position = 3")) {
      row.next();
      return new String[] {row.getString(1), row.getString(2)};
    }
  }

  private static String verified(Path folder, int status) throws Exception {
    ProcessBuilder command = new ProcessBuilder("payara/verify").redirectErrorStream(true);
    command.environment().put("JAVA_HOME", System.getProperty("java.home"));
    command.environment().put("DATA_DIR", folder.toString());
    Process verify = command.start();
    String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(verify.waitFor()).as(said).isEqualTo(status);
    return said;
  }

  private HttpResponse<byte[]> compressed(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(platform.address() + path))
                // as a proxy asks; the server does not compress HTTP/2 without TLS
                .version(HttpClient.Version.HTTP_1_1)
                .header("Accept-Encoding", "gzip")
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
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
