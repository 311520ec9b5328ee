package org.puentesur.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.puentesur.server.Sql;

/** Events written by a connection of the test's own, so that it says when they are committed. */
final class Events {

  private Events() {}

  static UUID insert(Connection connection, UUID object) throws SQLException {
    UUID id = UUID.randomUUID();
    Sql.change(
        connection,
        "insert into event (id, at, actor_name, type, object_type, object_id, data)"
            + " values (?, now(), 'Persona', 'test.happened', 'TEST', ?, '{}')",
        id,
        object);
    return id;
  }
}
