package org.puentesur.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.directory.model.Institution;
import org.puentesur.exchange.model.Listing;
import org.puentesur.matching.model.Assessment;
import org.puentesur.matching.model.Side;
import org.puentesur.matching.service.Assessor;
import org.puentesur.matching.service.MatchFollower;
import org.puentesur.server.Given;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;

/** What changes in the exchange changes in the matches. */
@ArquillianTest
class MatchesFollowIT {

  private static final Duration PROMISED = Duration.ofSeconds(2);
  private static final int YEARLY = 4;

  @Inject Given given;
  @Inject GivenMatching matching;
  @Inject Assessor assessor;
  @Inject MatchFollower follower;
  @Inject Transactions transactions;
  @Inject Sql sql;

  private Institution provider;
  private Listing demand;

  @BeforeEach
  void store_a_demand() {
    provider = given.anInstitution("COL");
    demand = matching.aPublishedDemand(given.anInstitution("GTM"));
  }

  @Test
  void a_published_offer_is_shown() {
    Listing offer = matching.anOfferInReview(provider);
    follower.follow();
    assertThat(score(offer)).isEmpty();
    matching.publish(offer);
    Deadline.repeat(follower::follow, () -> score(offer).isPresent());
  }

  @Test
  void a_published_offer_is_shown_within_two_seconds_by_the_timer_alone() {
    Listing offer = matching.aPublishedOffer(provider);
    Deadline.await(PROMISED, () -> score(offer).isPresent());
  }

  @Test
  void a_paused_offer_is_not_shown_any_more() {
    Listing offer = shown();
    matching.pause(offer);
    Deadline.repeat(follower::follow, () -> score(offer).isEmpty());
  }

  @Test
  void an_offer_whose_yearly_capacity_is_taken_is_not_shown_to_others() {
    Listing offer = shown();
    for (int taken = 0; taken < YEARLY; taken++) {
      assertThat(score(offer)).isPresent();
      accept(matching.aPublishedDemand(given.anInstitution("HND")), offer);
      follower.follow();
    }
    Deadline.repeat(follower::follow, () -> score(offer).isEmpty());
  }

  @Test
  void offers_of_a_suspended_institution_are_not_shown() {
    Listing offer = shown();
    matching.suspend(provider);
    Deadline.repeat(follower::follow, () -> score(offer).isEmpty());
  }

  @Test
  void a_transaction_that_commits_late_is_not_passed_over() throws Exception {
    Listing late = matching.anOfferInReview(provider);
    try (Connection slow = sql.connect()) {
      slow.setAutoCommit(false);
      Sql.change(slow, "update listing set state = 'PUBLISHED' where id = ?", late.id());
      Sql.change(
          slow,
          "insert into event (id, at, actor_name, type, object_type, object_id, data)"
              + " values (?, now(), 'Persona', 'listing.published', 'OFFER', ?, '{}')",
          UUID.randomUUID(),
          late.id());
      Listing quick = matching.aPublishedOffer(provider);
      follower.follow();
      follower.follow();
      assertThat(score(late)).isEmpty();
      slow.commit();
      Deadline.repeat(follower::follow, () -> score(late).isPresent() && score(quick).isPresent());
    }
  }

  @Test
  void drafts_and_paused_offers_leave_no_trace_in_a_score() {
    Listing offer = shown();
    int before = score(offer).orElseThrow();
    for (int other = 0; other < 6; other++) {
      matching.aDraftOffer(provider);
      matching.pause(shown());
    }
    Deadline.repeat(follower::follow, () -> offers().size() == 1);
    assertThat(score(offer)).hasValue(before);
  }

  private Listing shown() {
    Listing offer = matching.aPublishedOffer(provider);
    Deadline.repeat(follower::follow, () -> score(offer).isPresent());
    return offer;
  }

  private void accept(Listing asking, Listing offer) {
    matching.aMatch(
        asking,
        offer,
        match -> {
          match.invite(Side.RECIPIENT, null, 80, Instant.now());
          match.accept(Side.PROVIDER, Instant.now());
        });
  }

  private OptionalInt score(Listing offer) {
    return offers().stream()
        .filter(found -> found.offer().id().equals(offer.id()))
        .mapToInt(Assessment::score)
        .findFirst();
  }

  // of this test's institution alone: others publish, too
  private List<Assessment> offers() {
    return transactions.in(() -> assessor.offersFor(demand, Set.of())).stream()
        .filter(found -> found.offer().institution().equals(provider.id()))
        .toList();
  }
}
