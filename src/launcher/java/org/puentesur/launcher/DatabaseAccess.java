package org.puentesur.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** How the PostgreSQL of a platform is reached. */
record DatabaseAccess(String url, String user, String password) {

  private static final String PATIENCE_SECONDS = "5";

  /** The database that the host named, or null where one is embedded. */
  static DatabaseAccess ofHost() {
    String url = Settings.text("DB_URL", null);
    return url == null
        ? null
        : new DatabaseAccess(url, Settings.text("DB_USER", ""), Settings.secret("DB_PASSWORD"));
  }

  Connection open() throws SQLException {
    Properties how = new Properties();
    how.setProperty("user", user);
    how.setProperty("password", password);
    how.setProperty("loginTimeout", PATIENCE_SECONDS);
    return DriverManager.getConnection(url, how);
  }

  /** Hands it to the application, which runs in this process. */
  void offer() {
    System.setProperty("db.url", url);
    System.setProperty("db.user", user);
    System.setProperty("db.password", password);
  }

  void refuseUnreachable() {
    try {
      open().close();
    } catch (SQLException e) {
      throw new CannotStart(
          "the database of DB_URL does not let us in: " + e.getMessage().lines().findFirst().get());
    }
  }

  /** Its address without what may follow a question mark, which may be secret. */
  String shown() {
    return url.replaceFirst("\\?.*", "");
  }
}
