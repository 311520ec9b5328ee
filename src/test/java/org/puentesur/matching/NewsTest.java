package org.puentesur.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puentesur.exchange.ListingFixture;
import org.puentesur.exchange.model.Demand;
import org.puentesur.exchange.model.Offer;
import org.puentesur.matching.model.Assessment;
import org.puentesur.matching.model.News;
import org.puentesur.matching.model.Profile;

/** What of a listing's matches is worth a mail. */
class NewsTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  private final Profile demand =
      Profile.of(new Demand(UUID.randomUUID(), "GTM", ListingFixture.content(), NOW));

  @Test
  void tells_good_ones_the_best_first() {
    Assessment fair = scored(50);
    Assessment best = scored(81);
    assertThat(News.of(List.of(fair, best), found -> false)).containsExactly(best, fair);
  }

  @Test
  void does_not_tell_what_hardly_fits() {
    assertThat(News.of(List.of(scored(49)), found -> false)).isEmpty();
  }

  @Test
  void does_not_tell_again() {
    Assessment told = scored(90);
    Assessment next = scored(60);
    assertThat(News.of(List.of(told, next), told::equals)).containsExactly(next);
  }

  @Test
  void tells_of_the_first_five_alone_even_if_these_were_told() {
    List<Assessment> fitting = new ArrayList<>();
    for (int score = 90; score > 84; score--) {
      fitting.add(scored(score));
    }
    List<Assessment> told = fitting.subList(0, 4);
    assertThat(News.of(fitting, told::contains)).containsExactly(fitting.get(4));
  }

  private Assessment scored(int score) {
    Offer offer =
        new Offer(UUID.randomUUID(), "COL", ListingFixture.offered(ListingFixture.content()), NOW);
    return new Assessment(demand, Profile.of(offer), score, Map.of(), List.of(), List.of());
  }
}
