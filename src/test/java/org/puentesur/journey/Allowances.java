package org.puentesur.journey;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;

/** What senders may still send, seen from beside the platform: tests do not wait for minutes. */
final class Allowances {

  private Allowances() {}

  /** How partner systems are answered that have none left; afterwards they have all again. */
  static HttpResponse<String> usedUp(Call message) throws IOException, InterruptedException {
    try (Connection database = DatabaseFolder.connect(Platform.get().data())) {
      change(
          database,
          """
          insert into message_allowance select id, now() + interval '3 minutes' from api_client
          on conflict (sender_id) do update set whole_at = excluded.whole_at
          """);
      HttpResponse<String> answer = message.send();
      change(database, "delete from message_allowance");
      return answer;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void change(Connection database, String statement) throws SQLException {
    try (var change = database.createStatement()) {
      change.executeUpdate(statement);
    }
  }
}
