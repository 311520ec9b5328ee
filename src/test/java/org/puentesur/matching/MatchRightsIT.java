package org.puentesur.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.account.model.Role.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.FACILITATOR;
import static org.puentesur.account.model.Role.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.REGIONAL_COORDINATOR;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.directory.model.Institution;
import org.puentesur.exchange.model.Listing;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.model.MatchState;
import org.puentesur.matching.model.Side;
import org.puentesur.matching.model.Suggestion;
import org.puentesur.matching.service.MatchFollower;
import org.puentesur.matching.service.MatchingService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.server.CallingAs;
import org.puentesur.server.Given;
import org.puentesur.server.Loopback;

/** Who is shown which match, written here once more than in the code. */
@ArquillianTest
class MatchRightsIT {

  // one of no other test, so that twenty on a page are enough
  private static final String TOPIC = "G.81";

  private static final String ASKING = "GTM";
  private static final String GIVING = "COL";
  private static final String ELSEWHERE = "BOL";

  private static final Set<Role> HOUSE =
      EnumSet.of(INSTITUTION_EDITOR, INSTITUTION_LEAD, COUNTRY_FOCAL_POINT);
  private static final Set<Role> OFFICES = EnumSet.of(FACILITATOR, REGIONAL_COORDINATOR);
  private static final Set<MatchState> UNTOLD =
      EnumSet.of(MatchState.SUGGESTED, MatchState.SHORTLISTED, MatchState.DISMISSED);

  @Inject Given given;
  @Inject GivenMatching matching;
  @Inject MatchingService service;
  @Inject MatchFollower follower;
  @Inject Loopback loopback;
  @Inject CallingAs calling;

  private Institution recipient;
  private Institution provider;
  private Listing demand;
  private Listing offer;

  @BeforeEach
  void store_a_pair() {
    recipient = given.anInstitution(ASKING);
    provider = given.anInstitution(GIVING);
    demand = matching.aPublishedDemand(recipient, TOPIC);
    offer = matching.aPublishedOffer(provider, TOPIC);
    Deadline.repeat(
        follower::follow,
        () -> ofDemand(CallingAs.a(REGIONAL_COORDINATOR, null, ELSEWHERE)).isPresent());
  }

  @Test
  void the_offers_for_a_demand_are_shown_to_its_side_and_to_the_offices_of_both() {
    for (Role role : Role.values()) {
      assertThat(ofDemand(CallingAs.a(role, recipient.id(), ASKING)).isPresent())
          .as(role.name())
          .isEqualTo(HOUSE.contains(role) || OFFICES.contains(role));
      assertThat(ofDemand(CallingAs.a(role, provider.id(), GIVING)).isPresent())
          .as(role.name())
          .isEqualTo(OFFICES.contains(role));
      assertThat(ofDemand(CallingAs.a(role, UUID.randomUUID(), ELSEWHERE)).isPresent())
          .as(role.name())
          .isEqualTo(role == REGIONAL_COORDINATOR);
    }
  }

  @Test
  void the_demands_for_an_offer_are_shown_to_its_side_and_to_the_coordinator() {
    for (Role role : Role.values()) {
      assertThat(ofOffer(CallingAs.a(role, provider.id(), GIVING)).isPresent())
          .as(role.name())
          .isEqualTo(HOUSE.contains(role) || OFFICES.contains(role));
      assertThat(ofOffer(CallingAs.a(role, recipient.id(), ASKING)).isPresent())
          .as(role.name())
          .isEqualTo(role == REGIONAL_COORDINATOR);
      assertThat(ofOffer(CallingAs.a(role, UUID.randomUUID(), ELSEWHERE)).isPresent())
          .as(role.name())
          .isEqualTo(role == REGIONAL_COORDINATOR);
    }
  }

  @Test
  void another_institution_of_the_same_country_is_shown_nothing() {
    for (Role role : Role.values()) {
      boolean serves = role == COUNTRY_FOCAL_POINT || OFFICES.contains(role);
      assertThat(ofDemand(CallingAs.a(role, UUID.randomUUID(), ASKING)).isPresent())
          .as(role.name())
          .isEqualTo(serves);
      assertThat(ofOffer(CallingAs.a(role, UUID.randomUUID(), GIVING)).isPresent())
          .as(role.name())
          .isEqualTo(serves);
    }
  }

  @Test
  void a_visitor_is_shown_nothing() {
    assertThat(ofDemand(Caller.VISITOR)).isEmpty();
    assertThat(ofOffer(Caller.VISITOR)).isEmpty();
  }

  @Test
  void the_offering_side_learns_of_a_decision_only_once_it_is_told() {
    for (MatchState state : MatchState.values()) {
      store_a_pair();
      matching.aMatch(demand, offer, match -> bring(match, state));
      for (Role role : HOUSE) {
        assertThat(ofOffer(CallingAs.a(role, provider.id(), GIVING)).orElseThrow().state())
            .as(role.name())
            .isEqualTo(UNTOLD.contains(state) ? MatchState.SUGGESTED : state);
        assertThat(ofDemand(CallingAs.a(role, recipient.id(), ASKING)).orElseThrow().state())
            .isEqualTo(state);
        assertThat(ofDemand(CallingAs.a(role, provider.id(), GIVING))).as(role.name()).isEmpty();
      }
    }
  }

  @Test
  void the_api_shows_a_demands_matches_to_its_own_partner_alone() throws Exception {
    String path = "/api/v1/matches/" + demand.id();
    assertThat(loopback.get(given.aPartner(recipient), path).body())
        .contains(offer.id().toString());
    assertThat(loopback.get(given.aPartner(provider), path).statusCode()).isEqualTo(404);
    assertThat(loopback.get(path).body()).doesNotContain(offer.id().toString());
  }

  @Test
  void the_page_shows_what_the_service_shows() throws Exception {
    for (Role role : Role.values()) {
      String path = "/demands/" + demand.id() + "/matches";
      boolean shown = HOUSE.contains(role) || OFFICES.contains(role);
      assertThat(loopback.page(given.aPerson(role, recipient), path).statusCode())
          .isEqualTo(shown ? 200 : 404);
      String link = "/offers/" + offer.id();
      assertThat(loopback.page(given.aPerson(role, recipient), path).body().contains(link))
          .isEqualTo(shown);
      assertThat(loopback.page(given.aPerson(role, provider), path).body().contains(link))
          .isEqualTo(OFFICES.contains(role));
    }
  }

  private static void bring(Match match, MatchState state) {
    Instant now = Instant.now();
    switch (state) {
      case SUGGESTED -> {}
      case SHORTLISTED -> match.shortlist(now);
      case DISMISSED -> match.dismiss("No", now);
      case INVITED -> match.invite(Side.RECIPIENT, null, 80, now);
      case ACCEPTED -> {
        match.invite(Side.RECIPIENT, null, 80, now);
        match.accept(Side.PROVIDER, now);
      }
      case DECLINED -> {
        match.invite(Side.RECIPIENT, null, 80, now);
        match.decline(Side.PROVIDER, "No", now);
      }
      case EXPIRED -> {
        match.invite(Side.RECIPIENT, null, 80, now.minus(Match.PATIENCE));
        match.expire(now);
      }
    }
  }

  private Optional<Suggestion> ofDemand(Caller caller) {
    return as(caller, () -> service.ofDemand(demand.id(), Integer.MAX_VALUE)).stream()
        .filter(found -> found.assessment().offer().id().equals(offer.id()))
        .findFirst();
  }

  private Optional<Suggestion> ofOffer(Caller caller) {
    return as(caller, () -> service.ofOffer(offer.id(), Integer.MAX_VALUE)).stream()
        .filter(found -> found.assessment().demand().id().equals(demand.id()))
        .findFirst();
  }

  private List<Suggestion> as(Caller caller, Supplier<List<Suggestion>> question) {
    try {
      return calling.as(caller, question);
    } catch (NotFound hidden) {
      return List.of();
    }
  }
}
