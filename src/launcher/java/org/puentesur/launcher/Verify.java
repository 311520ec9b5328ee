package org.puentesur.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.puentesur.journal.model.Chain;
import org.puentesur.journal.model.ChainWalk;
import org.puentesur.journal.model.Link;

/**
 * Tells whether the event log is as it was written, and plans as they were proposed and signed: a
 * command, whether the platform runs or not.
 */
public final class Verify {

  private static final int BATCH = 1_000;
  private static final String SEALED =
      "select s.position, e.id, "
          + Chain.EVENT_TEXT
          + ", s.hash, s.event_id"
          + " from event_seal s left join event e on e.id = s.event_id order by s.position";
  private static final String UNSEALED =
      "select count(*) from event e"
          + " where not exists (select 1 from event_seal s where s.event_id = e.id)";

  private Verify() {}

  /** Ends with 0 where the chain holds, else with 1. */
  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.SEVERE);
    try (Connection database = access().open()) {
      System.exit(verify(database) ? 0 : 1);
    } catch (CannotStart | SQLException e) {
      System.err.println("The event log cannot be verified: " + e.getMessage());
      System.exit(1);
    }
  }

  private static DatabaseAccess access() {
    DatabaseAccess named = DatabaseAccess.ofHost();
    return named == null ? EmbeddedDatabase.reach(Settings.dataFolder()) : named;
  }

  // one snapshot, so that events written meanwhile change neither count
  private static boolean verify(Connection database) throws SQLException {
    database.setAutoCommit(false);
    database.setReadOnly(true);
    database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    ChainWalk walk = new ChainWalk();
    try (PreparedStatement statement = database.prepareStatement(SEALED)) {
      statement.setFetchSize(BATCH);
      ResultSet rows = statement.executeQuery();
      while (rows.next()) {
        Link link =
            new Link(
                rows.getLong(1),
                rows.getObject(2, UUID.class),
                rows.getString(3),
                rows.getBytes(4));
        if (!walk.follows(link)) {
          System.out.printf(
              "The event log is broken at position %d, event %s: it was changed, removed or put in"
                  + " after it was sealed.%n",
              walk.position(), rows.getString(5));
          return false;
        }
      }
    }
    System.out.printf(
        "The event log holds: %d events sealed, %d not yet; the last seal is %s.%n",
        walk.position(), unsealed(database), HexFormat.of().formatHex(walk.hash()));
    List<String> broken = new PlanCheck(database).broken();
    broken.forEach(
        version ->
            System.out.printf(
                "The plan of %s is not as it was proposed: it was changed afterwards.%n", version));
    return broken.isEmpty();
  }

  private static long unsealed(Connection database) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(UNSEALED);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
