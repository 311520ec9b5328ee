package org.puentesur.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The embedded database of a platform, seen from beside it. */
final class DatabaseFolder {

  static final String USER = "postgres";

  private DatabaseFolder() {}

  static String url(Path data) throws IOException {
    String port = Files.readAllLines(data.resolve("database/postmaster.pid")).get(3).strip();
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  static long process(Path data) throws IOException {
    return Long.parseLong(
        Files.readAllLines(data.resolve("database/postmaster.pid")).get(0).strip());
  }

  static Connection connect(Path data) throws IOException, SQLException {
    return DriverManager.getConnection(url(data), USER, Files.readString(secret(data)));
  }

  /** The file with its password. */
  static Path secret(Path data) {
    return data.resolve("database.secret");
  }
}
