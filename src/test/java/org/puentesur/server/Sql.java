package org.puentesur.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The database seen from beside the platform: connections that no pool and no entity knows. */
@ApplicationScoped
public class Sql {

  @Inject
  @ConfigProperty(name = "db.url")
  String url;

  @Inject
  @ConfigProperty(name = "db.user")
  String user;

  @Inject
  @ConfigProperty(name = "db.password")
  String password;

  /** A new connection, each of its statements a transaction until told otherwise. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url + "?stringtype=unspecified", user, password);
  }

  /** The first column of a query's one row, null where there is no row. */
  public Object one(String query, Object... parameters) throws SQLException {
    try (Connection connection = connect()) {
      return one(connection, query, parameters);
    }
  }

  /** The same on a connection, and in its transaction. */
  public static Object one(Connection connection, String query, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = prepare(connection, query, parameters);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? rows.getObject(1) : null;
    }
  }

  /** How many rows a change touched. */
  public static int change(Connection connection, String statement, Object... parameters)
      throws SQLException {
    try (PreparedStatement prepared = prepare(connection, statement, parameters)) {
      return prepared.executeUpdate();
    }
  }

  private static PreparedStatement prepare(Connection connection, String text, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    for (int index = 0; index < parameters.length; index++) {
      statement.setObject(index + 1, parameters[index]);
    }
    return statement;
  }
}
