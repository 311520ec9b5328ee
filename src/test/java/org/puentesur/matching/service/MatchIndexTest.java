package org.puentesur.matching.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puentesur.exchange.ListingFixture;
import org.puentesur.exchange.model.Demand;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.Offer;
import org.puentesur.matching.model.Pair;
import org.puentesur.matching.model.Profile;

/** Where so much is published that only the nearest offers are judged, any other one can be. */
class MatchIndexTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
  private static final int MORE_THAN_ARE_JUDGED = 2_001;

  @TempDir Path folder;

  private final Listing demand =
      new Demand(UUID.randomUUID(), "GTM", ListingFixture.wholeDemand(), NOW);
  private final Listing near = offer();
  private final Listing far =
      new Offer(UUID.randomUUID(), "CHL", ListingFixture.offered(ListingFixture.titleOnly()), NOW);
  private MatchingAtHand matching;

  @BeforeEach
  void publish_many_offers_that_lie_nearer_than_one() {
    List<Listing> published = new ArrayList<>(List.of(near, far));
    IntStream.range(0, MORE_THAN_ARE_JUDGED).forEach(each -> published.add(offer()));
    matching = new MatchingAtHand(folder, published);
  }

  @AfterEach
  void close() {
    matching.close();
  }

  @Test
  void an_offer_that_is_not_among_the_nearest_is_judged_where_it_is_named() {
    assertThat(matching.offersFor(demand)).extracting(Pair::offer).doesNotContain(offerOf(far));
    assertThat(matching.pair(demand, far)).map(Pair::offer).hasValue(offerOf(far));
  }

  @Test
  void one_that_is_named_lies_as_near_as_in_the_list() {
    Pair listed = matching.offersFor(demand).get(0);
    Pair named = matching.pair(demand, near).orElseThrow();
    assertThat(named.nearness()).isEqualTo(listed.nearness()).isPositive();
    assertThat(named.shared()).isEqualTo(listed.shared());
  }

  @Test
  void one_that_is_not_published_is_no_pair() {
    assertThat(matching.pair(demand, offer())).isEmpty();
  }

  private static Profile offerOf(Listing offer) {
    return Profile.of(offer);
  }

  private static Listing offer() {
    return new Offer(UUID.randomUUID(), "COL", ListingFixture.whole(), NOW);
  }
}
