package org.puentesur.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puentesur.exchange.ListingFixture;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Demand;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.Offer;
import org.puentesur.indicator.model.Comparisons;
import org.puentesur.matching.model.Assessment;
import org.puentesur.matching.model.Component;
import org.puentesur.matching.model.Exclusion;
import org.puentesur.matching.model.Pair;
import org.puentesur.matching.model.PastJudge;
import org.puentesur.matching.model.PastJudge.Two;
import org.puentesur.matching.model.Profile;
import org.puentesur.matching.model.Reason;
import org.puentesur.matching.model.Surroundings;
import org.puentesur.matching.model.Taken;
import org.puentesur.matching.model.TopicAffinity;
import org.puentesur.matching.model.TopicRarity;
import org.puentesur.matching.model.Weights;
import org.puentesur.platform.text.Language;
import org.puentesur.relevance.model.SharedTerm;

class FitTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final UUID asking = UUID.randomUUID();
  private final Set<UUID> designated = new HashSet<>(Set.of(asking));
  private final Map<UUID, Long> taken = new HashMap<>();
  private final Map<Two<String>, Long> agreed = new HashMap<>();
  private final Map<Two<UUID>, Long> declined = new HashMap<>();
  private TopicRarity rarity = TopicRarity.UNKNOWN;
  private final Profile demand =
      Profile.of(new Demand(asking, "GTM", ListingFixture.content(), NOW));

  private Profile offer(UUID owner, Content content) {
    designated.add(owner);
    return Profile.of(new Offer(owner, "COL", ListingFixture.offered(content), NOW));
  }

  private Profile about(String topic, Language language) {
    return offer(UUID.randomUUID(), ListingFixture.about(Set.of(topic), Set.of(language)));
  }

  private Optional<Assessment> with(Profile offer) {
    return with(offer, 0, List.of());
  }

  private Optional<Assessment> with(Profile offer, double nearness, List<SharedTerm> shared) {
    return surroundings().fit(TODAY).of(new Pair(demand, offer, nearness, shared));
  }

  private Optional<Exclusion> exclusion(Profile offer) {
    return surroundings().fit(TODAY).exclusion(new Pair(demand, offer, 0, List.of()));
  }

  private Surroundings surroundings() {
    return new Surroundings(
        Map.of("B.12", List.of("SDG-3.7")),
        rarity,
        designated,
        List.of(),
        new Taken(TODAY.getYear(), taken),
        Map.of(),
        new PastJudge(agreed, declined),
        new Comparisons(List.of(), List.of(), Set.of(), 2026),
        Weights.INITIAL);
  }

  @Test
  void never_offers_an_institution_its_own_offer() {
    assertThat(exclusion(offer(asking, ListingFixture.content())))
        .contains(Exclusion.OWN_INSTITUTION);
  }

  @Test
  void never_offers_a_country_what_its_own_institutions_offer() {
    Listing domestic =
        new Offer(UUID.randomUUID(), "GTM", ListingFixture.offered(ListingFixture.content()), NOW);
    designated.add(domestic.institution());
    assertThat(exclusion(Profile.of(domestic))).contains(Exclusion.OWN_COUNTRY);
  }

  @Test
  void never_offers_what_has_ended() {
    Content over = ListingFixture.window(null, TODAY.minusDays(1));
    assertThat(exclusion(offer(UUID.randomUUID(), over))).contains(Exclusion.ENDED);
  }

  @Test
  void never_offers_what_a_suspended_institution_once_published() {
    Profile offer = about("B.12", Language.ES);
    designated.remove(offer.institution());
    assertThat(exclusion(offer)).contains(Exclusion.NOT_DESIGNATED);
  }

  @Test
  void never_offers_a_capacity_that_is_used_up() {
    Profile offer = carrying(2, about("B.12", Language.ES));
    assertThat(exclusion(offer)).isEmpty();
    taken.put(offer.id(), 2L);
    assertThat(exclusion(offer)).contains(Exclusion.NO_CAPACITY);
    assertThat(
            surroundings()
                .fit(LocalDate.of(TODAY.getYear() + 1, 1, 1))
                .exclusion(new Pair(demand, offer, 0, List.of())))
        .as("a new year, before anything has happened in it")
        .isEmpty();
  }

  private static Profile carrying(int yearly, Profile offer) {
    return new Profile(
        offer.id(),
        offer.kind(),
        offer.institution(),
        offer.country(),
        offer.topics(),
        offer.modalities(),
        offer.languages(),
        offer.groups(),
        offer.level(),
        offer.from(),
        offer.to(),
        yearly);
  }

  @Test
  void shows_nothing_without_a_topic_in_common() {
    assertThat(exclusion(about("F.72", Language.ES))).contains(Exclusion.NO_EVIDENCE);
  }

  @Test
  void ranks_the_same_topic_above_a_linked_one_above_one_of_the_chapter() {
    assertThat(
            List.of(
                with(about("B.12", Language.ES)).orElseThrow().score(),
                with(about("SDG-3.7", Language.ES)).orElseThrow().score(),
                with(about("B.14", Language.ES)).orElseThrow().score()))
        .isSortedAccordingTo((one, other) -> Integer.compare(other, one))
        .doesNotHaveDuplicates();
  }

  @Test
  void ranks_nearer_texts_higher() {
    Profile offer = about("B.12", Language.ES);
    assertThat(with(offer, .8, List.of()).orElseThrow().score())
        .isGreaterThan(with(offer, .2, List.of()).orElseThrow().score());
  }

  @Test
  void says_which_language_would_have_made_it_fit() {
    Assessment match = with(about("B.12", Language.PT)).orElseThrow();
    assertThat(match.objections())
        .contains(new Reason("match.languages.none", Component.LANGUAGES, List.of("PT")));
  }

  @Test
  void names_the_words_of_both_texts_each_in_its_language() {
    Assessment match =
        with(
                about("B.12", Language.ES),
                .9,
                List.of(
                    new SharedTerm("embarazo", "gravidez", .9),
                    new SharedTerm("salud", "Salud", .5)))
            .orElseThrow();
    assertThat(match.reasons())
        .contains(
            new Reason("match.words", Component.TEXT, List.of("embarazo ↔ gravidez", "salud")));
  }

  @Test
  void tells_the_three_strongest_reasons_and_the_topic_first() {
    Assessment match = with(offer(UUID.randomUUID(), ListingFixture.content())).orElseThrow();
    assertThat(match.reasons()).hasSize(3);
    assertThat(match.reasons().get(0).facts()).containsExactly("B.12");
  }

  @Test
  void a_component_of_which_nothing_is_known_neither_helps_nor_harms() {
    Assessment match = with(about("B.12", Language.ES)).orElseThrow();
    assertThat(match.parts()).doesNotContainKeys(Component.RECIPROCITY, Component.TRACK_RECORD);
    assertThat(match.score()).isBetween(1, 100);
  }

  @Test
  void says_that_few_offer_the_topic_where_few_do() {
    rarity = new TopicRarity(Map.of("B.12", 2L), 40);
    assertThat(with(about("B.12", Language.ES)).orElseThrow().reasons())
        .contains(new Reason("match.topic.rare", Component.TOPICS, List.of("B.12")));
    rarity = new TopicRarity(Map.of("B.12", 3L), 40);
    assertThat(with(about("B.12", Language.ES)).orElseThrow().reasons())
        .contains(new Reason("match.topic.same", Component.TOPICS, List.of("B.12")));
  }

  @Test
  void counts_a_common_topic_for_less_than_a_rare_one_of_the_same_demand() {
    rarity = new TopicRarity(Map.of("B.12", 30L, "C.7", 1L), 40);
    TopicAffinity affinity = new TopicAffinity(Map.of(), rarity);
    Set<String> wanted = Set.of("B.12", "C.7");
    assertThat(affinity.of(wanted, Set.of("C.7"))).isGreaterThan(.8);
    assertThat(affinity.of(wanted, Set.of("B.12"))).isLessThan(.2);
    assertThat(affinity.of(wanted, wanted)).isEqualTo(1);
  }

  @Test
  void names_what_the_two_countries_have_agreed_on_whoever_gave_it() {
    Profile offer = about("B.12", Language.ES);
    double before = with(offer).orElseThrow().score();
    agreed.put(new Two<>("GTM", "COL"), 9L);
    Assessment match = with(offer).orElseThrow();
    assertThat(match.parts().get(Component.PAST)).isEqualTo(10 / 11.0);
    assertThat((double) match.score()).isGreaterThanOrEqualTo(before);
  }

  @Test
  void says_what_the_two_institutions_have_declined_before() {
    Profile offer = about("B.12", Language.ES);
    declined.put(new Two<>(offer.institution(), asking), 2L);
    Assessment match = with(offer).orElseThrow();
    assertThat(match.parts().get(Component.PAST)).isEqualTo(.25);
    assertThat(match.objections())
        .contains(new Reason("match.past.declined", Component.PAST, List.of("2")));
  }
}
