package org.puentesur.journey;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** So many published demands in the database that filling an index takes its time. */
final class Padding implements AutoCloseable {

  private static final String TITLE = "Relleno";

  private final Connection connection;

  Padding(Path data, int copies) throws Exception {
    connection = DatabaseFolder.connect(data);
    // the log tells nothing of them: only a node that reads everything meets them
    execute(
        """
        insert into listing (id, version, kind, institution_id, country, language, title, summary,
            description, topics, modalities, work_languages, population_groups, territorial_level,
            visibility, state, translations, costs, need, criteria_met, changed_at)
        select gen_random_uuid(), version, kind, institution_id, country, language, '%s', summary,
            description, topics, modalities, work_languages, population_groups, territorial_level,
            visibility, state, translations, costs, need, criteria_met, changed_at
        from listing, generate_series(1, %d)
        where id = (select id from listing
          where kind = 'DEMAND' and state = 'PUBLISHED' order by length(description) desc limit 1)
        """
            .formatted(TITLE, copies));
  }

  @Override
  public void close() throws SQLException {
    execute("delete from listing where title = '%s'".formatted(TITLE));
    connection.close();
  }

  private void execute(String statement) throws SQLException {
    try (Statement change = connection.createStatement()) {
      change.execute(statement);
    }
  }
}
