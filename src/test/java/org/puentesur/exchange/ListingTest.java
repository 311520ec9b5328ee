package org.puentesur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Criterion;
import org.puentesur.exchange.model.Demand;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.State;
import org.puentesur.platform.problem.RuleBroken;

class ListingTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  private static final Set<Criterion> ALL = Set.of(Criterion.values());

  private final Listing listing =
      new Demand(UUID.randomUUID(), "GTM", ListingFixture.content(), NOW);

  @Test
  void goes_from_draft_to_published_by_way_of_review() {
    listing.submit(NOW);
    listing.takeIntoReview(NOW);
    listing.publish(ALL, NOW);
    assertThat(listing.state()).isEqualTo(State.PUBLISHED);
  }

  @Test
  void refuses_publication_without_review() {
    listing.submit(NOW);
    assertThatThrownBy(() -> listing.publish(ALL, NOW)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void is_published_only_when_every_criterion_is_met() {
    listing.submit(NOW);
    listing.takeIntoReview(NOW);
    assertThatThrownBy(() -> listing.publish(Set.of(Criterion.CLEAR), NOW))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.violations()).hasSize(Criterion.values().length - 1));
    assertThat(listing.state()).isEqualTo(State.IN_REVIEW);
  }

  @Test
  void refuses_changes_of_the_text_once_submitted() {
    listing.submit(NOW);
    assertThatThrownBy(() -> listing.revise(ListingFixture.content(), NOW))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void names_every_missing_part_at_submission() {
    Listing empty = new Demand(UUID.randomUUID(), "GTM", ListingFixture.titleOnly(), NOW);
    assertThatThrownBy(() -> empty.submit(NOW))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken ->
                assertThat(broken.violations())
                    .extracting(RuleBroken.Violation::field)
                    .containsExactly(
                        "summary",
                        "description",
                        "topics",
                        "modalities",
                        "workLanguages",
                        "problem",
                        "target"));
  }

  @Test
  void can_be_mended_and_submitted_again_after_a_return() {
    listing.submit(NOW);
    listing.takeIntoReview(NOW);
    listing.giveBack(Set.of(Criterion.CLEAR), "Falta la meta.", NOW);
    listing.revise(ListingFixture.content(), NOW);
    listing.submit(NOW);
    assertThat(listing.state()).isEqualTo(State.SUBMITTED);
  }

  @Test
  void refuses_a_return_without_a_comment() {
    listing.submit(NOW);
    listing.takeIntoReview(NOW);
    assertThatThrownBy(() -> listing.giveBack(ALL, " ", NOW)).isInstanceOf(RuleBroken.class);
    assertThat(listing.state()).isEqualTo(State.IN_REVIEW);
  }

  @Test
  void refuses_a_window_that_ends_before_it_begins() {
    Content reversed = ListingFixture.window(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 1, 1));
    assertThatThrownBy(() -> new Demand(UUID.randomUUID(), "GTM", reversed, NOW))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void nothing_follows_the_end() {
    assertThat(State.CLOSED.next()).isEqualTo(Set.of());
  }
}
