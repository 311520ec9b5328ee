package org.puentesur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.service.Token;
import org.puentesur.directory.model.Institution;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.service.Listings;
import org.puentesur.journal.model.Event;
import org.puentesur.journal.service.Journal;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;

/** A change asked for from outside happens with its event, or neither happens. */
@ArquillianTest
class RefusedChangeIT {

  @Inject Listings listings;
  @Inject Journal journal;
  @Inject Given given;
  @Inject Transactions transactions;
  @Inject Loopback loopback;
  @Inject Sql sql;

  private Institution owner;
  private Token partner;

  @BeforeEach
  void store_a_partner() {
    owner = given.anInstitution("GTM");
    partner = given.aPartner(owner);
  }

  @Test
  void a_submission_refused_for_missing_parts_leaves_draft_and_log_as_they_were() throws Exception {
    UUID id = given.aDraft(owner, ListingFixture.titleOnly());
    int version = read(id).version();
    assertThat(submit(id).statusCode()).isEqualTo(422);
    assertThat(read(id)).returns(State.DRAFT, Listing::state).returns(version, Listing::version);
    assertThat(transactions.in(() -> journal.of(id))).isEmpty();
  }

  @Test
  void a_submission_refused_to_a_proposed_institution_leaves_no_event() throws Exception {
    owner = given.aProposal("GTM");
    partner = given.aPartner(owner);
    UUID id = given.aDraft(owner, ListingFixture.wholeDemand());
    assertThat(submit(id).statusCode()).isEqualTo(422);
    assertThat(read(id).state()).isEqualTo(State.DRAFT);
    assertThat(transactions.in(() -> journal.of(id))).isEmpty();
  }

  @Test
  void another_institution_s_partner_changes_nothing() throws Exception {
    UUID id = given.aDraft(owner, ListingFixture.wholeDemand());
    partner = given.aPartner(given.anInstitution("COL"));
    assertThat(submit(id).statusCode()).isEqualTo(404);
    assertThat(read(id).state()).isEqualTo(State.DRAFT);
    assertThat(transactions.in(() -> journal.of(id))).isEmpty();
  }

  @Test
  void a_submission_that_is_taken_is_logged_in_its_own_transaction() throws Exception {
    UUID id = given.aDraft(owner, ListingFixture.wholeDemand());
    assertThat(submit(id).statusCode()).isEqualTo(200);
    assertThat(transactions.in(() -> journal.of(id)))
        .extracting(Event::type)
        .containsExactly("listing.submitted");
    assertThat(
            sql.one(
                "select l.xmin = cast(e.tx as xid) from listing l join event e on e.object_id = l.id"
                    + " where l.id = ?",
                id))
        .isEqualTo(true);
  }

  private HttpResponse<String> submit(UUID id) throws Exception {
    return loopback.post(partner, "/api/v1/demands/" + id + "/submit", "");
  }

  private Listing read(UUID id) {
    return transactions.in(() -> listings.find(id).orElseThrow());
  }
}
