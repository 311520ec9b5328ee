package org.puentesur.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puentesur.exchange.ListingFixture;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Demand;
import org.puentesur.exchange.model.Offer;
import org.puentesur.matching.model.Assessment;
import org.puentesur.matching.model.Fit;
import org.puentesur.matching.model.TopicAffinity;
import org.puentesur.platform.text.Language;

class FitTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final UUID asking = UUID.randomUUID();
  private final Fit fit =
      new Fit(
          new Demand(asking, "GTM", ListingFixture.content(), NOW),
          new TopicAffinity(Map.of("B.12", List.of("SDG-3.7"))),
          TODAY);

  private static Offer offer(UUID owner, Content content) {
    return new Offer(owner, "COL", ListingFixture.offered(content), NOW);
  }

  private static Offer about(String topic, Language language) {
    return offer(UUID.randomUUID(), ListingFixture.about(Set.of(topic), Set.of(language)));
  }

  @Test
  void never_offers_an_institution_its_own_offer() {
    assertThat(fit.with(offer(asking, ListingFixture.content()))).isEmpty();
  }

  @Test
  void never_offers_what_has_ended() {
    Content over = ListingFixture.window(null, TODAY.minusDays(1));
    assertThat(fit.with(offer(UUID.randomUUID(), over))).isEmpty();
  }

  @Test
  void shows_nothing_without_a_topic_in_common() {
    assertThat(fit.with(about("F.72", Language.ES))).isEmpty();
  }

  @Test
  void ranks_the_same_topic_above_a_linked_one_above_one_of_the_chapter() {
    assertThat(
            List.of(
                fit.with(about("B.12", Language.ES)).orElseThrow().score(),
                fit.with(about("SDG-3.7", Language.ES)).orElseThrow().score(),
                fit.with(about("B.14", Language.ES)).orElseThrow().score()))
        .isSortedAccordingTo((one, other) -> Integer.compare(other, one))
        .doesNotHaveDuplicates();
  }

  @Test
  void says_which_language_would_have_made_it_fit() {
    Assessment match = fit.with(about("B.12", Language.PT)).orElseThrow();
    assertThat(match.objections())
        .containsExactly(
            new Assessment.Reason(
                "match.languages.none",
                org.puentesur.matching.model.Component.LANGUAGES,
                List.of("PT")));
  }

  @Test
  void names_words_that_stand_in_both_texts() {
    Assessment match = fit.with(offer(UUID.randomUUID(), ListingFixture.content())).orElseThrow();
    assertThat(match.reasons()).hasSize(3);
    assertThat(match.reasons().get(0).facts()).containsExactly("B.12");
    assertThat(match.score()).isGreaterThan(90);
  }
}
