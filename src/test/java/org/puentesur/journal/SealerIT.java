package org.puentesur.journal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.journal.service.Sealer;
import org.puentesur.server.Sql;

/** The chain follows the order of commits, and tells where somebody has touched the log. */
@ArquillianTest
class SealerIT {

  private static final String POSITION = "select position from event_seal where event_id = ?";

  @Inject Sealer sealer;
  @Inject Sql sql;

  private final UUID object = UUID.randomUUID();
  private UUID event;
  private long position;

  @BeforeEach
  void seal_one_event() throws SQLException {
    try (Connection connection = sql.connect()) {
      event = Events.insert(connection, object);
    }
    position = sealed(event);
  }

  @Test
  void an_untouched_chain_holds() {
    assertThat(sealer.firstBroken()).isEmpty();
  }

  @Test
  void an_event_waits_for_an_older_transaction_and_is_sealed_after_it() throws SQLException {
    try (Connection late = sql.connect();
        Connection quick = sql.connect()) {
      late.setAutoCommit(false);
      UUID older = Events.insert(late, object);
      UUID younger = Events.insert(quick, object);
      sealer.seal();
      assertThat(sql.one(POSITION, younger)).isNull();
      late.commit();
      assertThat(sealed(older)).isLessThan(sealed(younger));
      assertThat(sealer.firstBroken()).isEmpty();
    }
  }

  @Test
  void positions_have_no_gap() throws SQLException {
    assertThat(sql.one("select max(position) = count(*) from event_seal")).isEqualTo(true);
  }

  @Test
  void a_changed_event_breaks_the_chain_at_its_place() throws SQLException {
    assertBroken("update event set actor_name = 'Nadie' where id = ?");
  }

  @Test
  void an_event_moved_in_time_breaks_the_chain_at_its_place() throws SQLException {
    assertBroken("update event set at = at - interval '1 day' where id = ?");
  }

  @Test
  void a_removed_event_breaks_the_chain_at_its_place() throws SQLException {
    assertBroken("delete from event where id = ?");
  }

  @Test
  void a_changed_seal_breaks_the_chain_at_its_place() throws SQLException {
    assertBroken("update event_seal set hash = sha256('') where event_id = ?");
  }

  @Test
  void a_seal_taken_out_breaks_the_chain_at_its_place() throws SQLException {
    try (Connection connection = sql.connect()) {
      sealed(Events.insert(connection, object));
    }
    assertBroken("delete from event_seal where event_id = ?");
  }

  // what was touched is put back, because other tests read the same chain
  private void assertBroken(String touch) throws SQLException {
    try (Connection intruder = sql.connect()) {
      // only the database's owner can, and it takes the triggers off for this connection alone
      Sql.change(intruder, "set session_replication_role = replica");
      Sql.change(intruder, "create temp table kept as select * from event where id = ?", event);
      Sql.change(
          intruder,
          "create temp table kept_seal as select * from event_seal where event_id = ?",
          event);
      try {
        Sql.change(intruder, touch, event);
        assertThat(sealer.firstBroken()).hasValue(position);
      } finally {
        Sql.change(intruder, "delete from event where id = ?", event);
        Sql.change(intruder, "delete from event_seal where event_id = ?", event);
        Sql.change(intruder, "insert into event select * from kept");
        Sql.change(intruder, "insert into event_seal select * from kept_seal");
      }
    }
    assertThat(sealer.firstBroken()).isEmpty();
  }

  // the timer seals too, and whoever comes second passes: so until it is done
  private long sealed(UUID id) throws SQLException {
    long patience = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    Object found = sql.one(POSITION, id);
    while (found == null && System.nanoTime() < patience) {
      sealer.seal();
      found = sql.one(POSITION, id);
    }
    return (Long) found;
  }
}
