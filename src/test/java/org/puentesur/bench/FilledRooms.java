package org.puentesur.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.puentesur.journey.Platform;

/** Rooms made in the database itself, some of them long. */
final class FilledRooms {

  private final Platform platform;

  FilledRooms(Platform platform) throws Exception {
    this.platform = platform;
    try (Connection connection = platform.database();
        Statement statement = connection.createStatement()) {
      statement.execute("create table plain_row (id uuid primary key, text text not null)");
    }
  }

  /** So many forums without a message. */
  List<UUID> open(int many) throws Exception {
    try (Connection connection = platform.database()) {
      List<UUID> rooms = IntStream.range(0, many).mapToObj(i -> UUID.randomUUID()).toList();
      for (UUID room : rooms) {
        run(
            connection,
            """
            insert into room (id, version, kind, titles, topic, open_to_all, parties, countries,
              opened_at, last_at)
            select ?, 1, 'FORUM', '{"es": "Sala de prueba"}', min(code), false, '{}', '{}',
              now(), now() from topic
            """,
            room);
      }
      return rooms;
    }
  }

  /** A forum with so many messages. */
  UUID filled(int messages) throws Exception {
    UUID room = open(1).get(0);
    try (Connection connection = platform.database()) {
      run(
          connection,
          """
          insert into room_message (id, version, room_id, number, author_id, author_name, client_id,
            language, text, mentions, sent_at)
          select gen_random_uuid(), 1, ?, n, a.id, a.name, gen_random_uuid(), 'es',
            'Mensaje ' || n || ' sobre **salud** y población en los municipios rurales.', '{}', now()
          from (select id, name from account order by id limit 1) a, generate_series(1, ?) n
          """,
          room,
          messages);
      run(
          connection,
          """
          insert into room_entry
          select room_id, number, 'MESSAGE', id, author_id, author_name, sent_at
          from room_message where room_id = ?
          """,
          room);
      run(
          connection,
          "update room set last_number = ?::bigint, last_at = now() where id = ?",
          messages,
          room);
      run(connection, "analyze room_message, room_entry, room");
    }
    return room;
  }

  /** Plain rows a second, each with its own commit, by so many at once. */
  double committed(int writers, int seconds) throws Exception {
    return Together.perSecond(
        writers,
        seconds,
        writer -> {
          Connection connection = platform.database();
          PreparedStatement insert =
              connection.prepareStatement("insert into plain_row values (?, ?)");
          return () -> {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, "salud y población");
            insert.executeUpdate();
          };
        });
  }

  private static void run(Connection connection, String statement, Object... values)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int at = 0; at < values.length; at++) {
        prepared.setObject(at + 1, values[at]);
      }
      prepared.execute();
    }
  }
}
