package org.puentesur.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puentesur.directory.model.Institution;
import org.puentesur.exchange.ListingFixture;
import org.puentesur.exchange.model.Demand;
import org.puentesur.exchange.service.Listings;
import org.puentesur.journal.model.Event;
import org.puentesur.journal.service.Journal;
import org.puentesur.server.Given;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;

/** An event is kept with its change or not at all, and never changed afterwards. */
@ArquillianTest
class JournalIT {

  private static final Instant AT = Instant.parse("2026-11-02T10:15:30.123456Z");

  @Inject Journal journal;
  @Inject Listings listings;
  @Inject Given given;
  @Inject Transactions transactions;
  @Inject Sql sql;

  private final UUID object = UUID.randomUUID();

  @Test
  void an_event_comes_back_as_it_was_recorded() {
    Event event =
        new Event(
            AT,
            UUID.randomUUID(),
            "María José",
            "listing.published",
            "OFFER",
            object,
            UUID.randomUUID(),
            "GTM",
            Map.of());
    transactions.run(() -> journal.record(event));
    assertThat(transactions.in(() -> journal.of(object))).containsExactly(event);
  }

  @Test
  void a_change_that_is_rolled_back_leaves_neither_row_nor_event() {
    Institution owner = given.anInstitution("GTM");
    Demand demand = new Demand(owner.id(), "GTM", ListingFixture.titleOnly(), AT);
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      listings.add(demand);
                      journal.record(event(demand.id(), "listing.drafted"));
                      throw new IllegalStateException("too late");
                    }))
        .hasMessage("too late");
    assertThat(transactions.in(() -> listings.find(demand.id()))).isEmpty();
    assertThat(transactions.in(() -> journal.of(demand.id()))).isEmpty();
  }

  @Test
  void an_event_carries_the_transaction_of_its_change() throws SQLException {
    Institution owner = given.anInstitution("GTM");
    Demand demand = new Demand(owner.id(), "GTM", ListingFixture.titleOnly(), AT);
    transactions.run(
        () -> {
          listings.add(demand);
          journal.record(event(demand.id(), "listing.drafted"));
        });
    assertThat(
            sql.one(
                "select l.xmin = cast(e.tx as xid) from listing l join event e on e.object_id = l.id"
                    + " where l.id = ?",
                demand.id()))
        .isEqualTo(true);
  }

  @Test
  void a_writer_does_not_wait_for_another_that_has_not_committed() throws SQLException {
    try (Connection slow = sql.connect();
        Connection quick = sql.connect()) {
      slow.setAutoCommit(false);
      Events.insert(slow, object);
      Sql.change(quick, "set lock_timeout = '500ms'");
      UUID event = Events.insert(quick, object);
      assertThat(sql.one("select count(*) from event where id = ?", event)).isEqualTo(1L);
      slow.rollback();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update event set actor_name = 'Nadie'",
        "delete from event",
        "truncate event cascade",
        "update event_seal set hash = ''",
        "delete from event_seal",
      })
  void nothing_of_the_log_is_changed_or_removed(String statement) throws SQLException {
    try (Connection connection = sql.connect()) {
      assertThatThrownBy(() -> Sql.change(connection, statement))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("append-only");
    }
  }

  private static Event event(UUID object, String type) {
    return new Event(AT, null, "Persona", type, "DEMAND", object, null, "GTM", Map.of());
  }
}
