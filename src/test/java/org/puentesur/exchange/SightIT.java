package org.puentesur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.model.Sight;
import org.puentesur.directory.model.Institution;
import org.puentesur.exchange.model.Criterion;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.Offer;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.model.Visibility;
import org.puentesur.exchange.service.Facet;
import org.puentesur.exchange.service.Filter;
import org.puentesur.exchange.service.ListingQuery;
import org.puentesur.exchange.service.Listings;
import org.puentesur.platform.text.Language;
import org.puentesur.server.Given;
import org.puentesur.server.Transactions;

/** The rule of confidentiality says the same as SQL, in lists and counts, and in Java. */
@ArquillianTest
class SightIT {

  private static final Instant AT = Instant.parse("2026-11-02T10:15:30Z");

  @Inject Listings listings;
  @Inject Given given;
  @Inject Transactions transactions;

  @ParameterizedTest
  @EnumSource(Role.class)
  void a_role_finds_in_lists_what_it_may_read_of_its_own(Role role) {
    Institution owner = given.anInstitution("GTM");
    assertAgreed(caller(role, owner.id(), "GTM"), owner);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void a_role_finds_in_lists_what_it_may_read_of_others(Role role) {
    assertAgreed(caller(role, UUID.randomUUID(), "COL"), given.anInstitution("GTM"));
  }

  @Test
  void a_visitor_finds_in_lists_what_everybody_may_read() {
    assertAgreed(Caller.VISITOR, given.anInstitution("GTM"));
  }

  private void assertAgreed(Caller caller, Institution owner) {
    Sight sight = new Sight(caller);
    List<Listing> stored = inEveryState(owner);
    List<UUID> readable =
        stored.stream().filter(listing -> sees(sight, listing)).map(Listing::id).toList();
    ListingQuery all =
        ListingQuery.in(null).narrowed(Filter.NONE.only(Facet.INSTITUTION, owner.id().toString()));
    assertThat(transactions.in(() -> listings.page(all, sight, 100)))
        .extracting(Listing::id)
        .containsExactlyInAnyOrderElementsOf(readable);
    assertThat(transactions.in(() -> listings.counts(all, sight)).total())
        .isEqualTo(readable.size());
  }

  private static boolean sees(Sight sight, Listing listing) {
    return sight.sees(
        listing.state() == State.PUBLISHED,
        listing.content().visibility() == Visibility.MEMBERS,
        listing.institution(),
        listing.country());
  }

  private List<Listing> inEveryState(Institution owner) {
    List<Listing> stored = new ArrayList<>();
    for (Visibility visibility : Visibility.values()) {
      for (State state : State.values()) {
        Offer offer = new Offer(owner.id(), owner.country(), ListingFixture.whole(visibility), AT);
        bring(offer, state);
        stored.add(offer);
      }
    }
    transactions.run(() -> stored.forEach(listings::add));
    return stored;
  }

  private static void bring(Offer offer, State state) {
    if (state != State.DRAFT) {
      offer.submit(AT);
    }
    if (state.ordinal() >= State.IN_REVIEW.ordinal()) {
      offer.takeIntoReview(AT);
    }
    if (state == State.RETURNED) {
      offer.giveBack(Set.of(), "¿Con qué fuente?", AT);
    } else if (state.ordinal() >= State.PUBLISHED.ordinal()) {
      offer.publish(EnumSet.allOf(Criterion.class), AT);
    }
    if (state == State.PAUSED) {
      offer.pause(AT);
    } else if (state == State.CLOSED) {
      offer.close(AT);
    }
  }

  private static Caller caller(Role role, UUID institution, String country) {
    return new Caller(
        UUID.randomUUID(),
        "Persona",
        Set.of(role),
        role.ofInstitution() ? institution : null,
        Set.of(country),
        Language.ES);
  }
}
