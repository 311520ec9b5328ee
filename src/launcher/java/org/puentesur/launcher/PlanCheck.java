package org.puentesur.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.puentesur.plan.model.PlanDocument;
import org.puentesur.plan.model.PlanDocument.Entry;

/**
 * Reckons the hash of every proposed version of a plan anew from its lines, and holds it against
 * the one that was signed and the one that the event log tells of.
 */
final class PlanCheck {

  private static final String THERE = "select to_regclass('plan_version') is not null";

  // a version is told of when it is proposed; what is signed has every signature under its hash
  private static final String VERSIONS =
      """
      select v.id, p.code, v.number, v.institution_id, v.hash,
        exists (select 1 from event e where e.type = 'plan.proposed'
          and e.object_id = p.cooperation_id and e.data ->> 'version' = cast(v.number as text)
          and e.data ->> 'hash' = v.hash)
        and (v.state <> 'SIGNED' or not exists (select unnest(v.signatories)
          except select s.signatory from plan_signature s
          where s.version_id = v.id and s.hash = v.hash))
      from plan_version v join plan p on p.id = v.plan_id
      where v.number is not null order by p.code, v.number
      """;

  private static final String LINES =
      """
      select l.line_id, l.section, c.key, c.value
      from plan_line l left join lateral jsonb_each_text(l.cells) c on true
      where l.version_id = cast(? as uuid) order by l.position, l.line_id
      """;

  private final Connection database;

  PlanCheck(Connection database) {
    this.database = database;
  }

  /** What is wrong with each version that is not as it was proposed and signed. */
  List<String> broken() throws SQLException {
    List<String> broken = new ArrayList<>();
    if (!there()) {
      return broken;
    }
    try (PreparedStatement statement = database.prepareStatement(VERSIONS);
        ResultSet versions = statement.executeQuery()) {
      while (versions.next()) {
        PlanDocument document =
            new PlanDocument(
                versions.getString(2),
                versions.getInt(3),
                versions.getString(4),
                lines(versions.getString(1)));
        if (!document.hash().equals(versions.getString(5)) || !versions.getBoolean(6)) {
          broken.add(versions.getString(2) + ", version " + versions.getInt(3));
        }
      }
    }
    return broken;
  }

  private boolean there() throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(THERE);
        ResultSet row = statement.executeQuery()) {
      return row.next() && row.getBoolean(1);
    }
  }

  private List<Entry> lines(String version) throws SQLException {
    List<Entry> lines = new ArrayList<>();
    try (PreparedStatement statement = database.prepareStatement(LINES)) {
      statement.setString(1, version);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          entry(rows, lines);
        }
      }
    }
    return lines;
  }

  private static void entry(ResultSet rows, List<Entry> lines) throws SQLException {
    String line = rows.getString(1);
    Entry last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
    if (last == null || !last.line().equals(line)) {
      Map<String, String> none = new TreeMap<>();
      last = new Entry(line, rows.getString(2), none);
      lines.add(last);
    }
    if (rows.getString(3) != null) {
      last.cells().put(rows.getString(3), rows.getString(4));
    }
  }
}
