package org.puentesur.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.puentesur.journey.Platform;

/** Cooperations made in the database itself, between institutions of the demo. */
final class FilledCooperations {

  private static final String ALL =
      """
      insert into cooperation
        (id, version, code, titles, phase, phase_since, topics, opened_at, changed_at)
      select gen_random_uuid(), 1, 'SSC-2019-' || lpad(n::text, 5, '0'),
        jsonb_build_object('es', 'Intercambio sobre salud adolescente ' || n),
        (array['EXPLORATION', 'FORMULATION', 'AGREED', 'EXECUTION', 'CLOSURE', 'EVALUATED',
          'DOCUMENTED'])[1 + n % 7],
        now() - n * interval '1 hour', array['B.12'], now() - n * interval '2 hours', now()
      from generate_series(?, ?) n
      """;

  // of each country one institution, so that no two parties of a cooperation are the same
  private static final String PARTIES =
      """
      with i as (
        select id, country, row_number() over (order by country) - 1 as n, count(*) over () as all_of
        from (select distinct on (country) id, country from institution
          where status = 'DESIGNATED' order by country, id) one),
      c as (select id, row_number() over (order by code) as n
        from cooperation where code like 'SSC-2019-%')
      insert into participation (cooperation_id, institution_id, country, role)
      select c.id, i.id, i.country, r.role
      from c cross join (values (0, 'PROVIDER'), (1, 'RECIPIENT')) r(at, role)
      join i on i.n = (c.n + r.at) % i.all_of
      on conflict do nothing
      """;

  private final Platform platform;

  FilledCooperations(Platform platform) {
    this.platform = platform;
  }

  /** Those of a number to another, of every phase. */
  void fill(int first, int last) throws Exception {
    try (Connection connection = platform.database()) {
      try (PreparedStatement statement = connection.prepareStatement(ALL)) {
        statement.setInt(1, first);
        statement.setInt(2, last);
        statement.executeUpdate();
      }
      try (Statement statement = connection.createStatement()) {
        statement.executeUpdate(PARTIES);
        statement.execute("analyze cooperation, participation");
      }
    }
  }

  /** Milliseconds that the database has spent on statements of all its sessions so far. */
  double active() throws Exception {
    try (Connection connection = platform.database();
        Statement statement = connection.createStatement()) {
      return active(statement);
    }
  }

  private static double active(Statement statement) throws SQLException {
    statement.execute("select pg_stat_force_next_flush()");
    try (ResultSet found =
        statement.executeQuery(
            "select active_time from pg_stat_database where datname = current_database()")) {
      found.next();
      return found.getDouble(1);
    }
  }
}
