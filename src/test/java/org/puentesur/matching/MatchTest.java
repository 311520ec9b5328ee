package org.puentesur.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puentesur.exchange.ListingFixture;
import org.puentesur.exchange.model.Demand;
import org.puentesur.exchange.model.Offer;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.model.MatchState;
import org.puentesur.matching.model.Side;
import org.puentesur.platform.problem.RuleBroken;

class MatchTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  private final Match match =
      new Match(
          new Demand(UUID.randomUUID(), "GTM", ListingFixture.content(), NOW),
          new Offer(
              UUID.randomUUID(), "COL", ListingFixture.offered(ListingFixture.content()), NOW),
          91,
          NOW);

  @Test
  void an_invitation_waits_for_the_side_that_did_not_send_it() {
    match.invite(Side.RECIPIENT, "Conversemos", 88, NOW);
    assertThat(match.awaits(Side.PROVIDER)).isTrue();
    assertThat(match.awaits(Side.RECIPIENT)).isFalse();
    assertThat(match.score()).isEqualTo(88);
  }

  @Test
  void is_accepted_once_the_other_side_agrees() {
    match.invite(Side.PROVIDER, null, 91, NOW);
    match.accept(Side.RECIPIENT, NOW);
    assertThat(match.state()).isEqualTo(MatchState.ACCEPTED);
  }

  @Test
  void a_facilitators_invitation_needs_both_sides() {
    match.invite(Side.FACILITATOR, null, 91, NOW);
    match.accept(Side.PROVIDER, NOW);
    assertThat(match.state()).isEqualTo(MatchState.INVITED);
    match.accept(Side.RECIPIENT, NOW);
    assertThat(match.state()).isEqualTo(MatchState.ACCEPTED);
  }

  @Test
  void nobody_accepts_their_own_invitation() {
    match.invite(Side.PROVIDER, null, 91, NOW);
    assertThatThrownBy(() -> match.accept(Side.PROVIDER, NOW)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void is_dismissed_with_a_reason_or_not_at_all() {
    assertThatThrownBy(() -> match.dismiss(" ", NOW)).isInstanceOf(RuleBroken.class);
    assertThat(match.state()).isEqualTo(MatchState.SUGGESTED);
    match.dismiss("Ya lo hicimos en 2024", NOW);
    assertThat(match.reason()).isEqualTo("Ya lo hicimos en 2024");
  }

  @Test
  void what_was_dismissed_is_not_invited_unless_reconsidered() {
    match.dismiss("No", NOW);
    assertThatThrownBy(() -> match.invite(Side.RECIPIENT, null, 91, NOW))
        .isInstanceOf(RuleBroken.class);
    match.reconsider(NOW);
    match.invite(Side.RECIPIENT, null, 91, NOW);
    assertThat(match.state()).isEqualTo(MatchState.INVITED);
  }

  @Test
  void a_provider_that_offers_does_not_learn_that_it_was_dismissed() {
    match.dismiss("No", NOW);
    match.invite(Side.PROVIDER, null, 91, NOW);
    assertThat(match.awaits(Side.RECIPIENT)).isTrue();
    assertThat(match.reason()).isNull();
  }

  @Test
  void expires_only_after_its_time() {
    match.invite(Side.RECIPIENT, null, 91, NOW);
    assertThatThrownBy(() -> match.expire(NOW)).isInstanceOf(RuleBroken.class);
    match.expire(NOW.plus(Match.PATIENCE));
    assertThat(match.state()).isEqualTo(MatchState.EXPIRED);
  }

  @Test
  void an_accepted_match_stays_accepted() {
    match.invite(Side.RECIPIENT, null, 91, NOW);
    match.accept(Side.PROVIDER, NOW);
    assertThatThrownBy(() -> match.decline(Side.PROVIDER, "No", NOW))
        .isInstanceOf(RuleBroken.class);
  }
}
