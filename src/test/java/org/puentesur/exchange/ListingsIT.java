package org.puentesur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Sight;
import org.puentesur.directory.model.Institution;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Criterion;
import org.puentesur.exchange.model.Demand;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.Offer;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.service.Facet;
import org.puentesur.exchange.service.Filter;
import org.puentesur.exchange.service.ListingQuery;
import org.puentesur.exchange.service.Listings;
import org.puentesur.exchange.service.Sort;
import org.puentesur.server.Given;
import org.puentesur.server.Transactions;

/** Offers and demands come back from PostgreSQL as they were stored. */
@ArquillianTest
class ListingsIT {

  // the database keeps microseconds
  private static final Instant AT = Instant.parse("2026-11-02T10:15:30.123456Z");

  @Inject Listings listings;
  @Inject Given given;
  @Inject Transactions transactions;

  private Institution owner;

  @BeforeEach
  void store_an_institution() {
    owner = given.anInstitution("GTM");
  }

  @Test
  void an_offer_keeps_every_field_of_its_text() {
    Content content = ListingFixture.whole();
    Listing read = stored(new Offer(owner.id(), "GTM", content, AT));
    assertThat(read.content()).isEqualTo(content);
  }

  @Test
  void a_demand_keeps_every_field_of_its_text() {
    Content content = ListingFixture.wholeDemand();
    Listing read = stored(new Demand(owner.id(), "GTM", content, AT));
    assertThat(read.content()).isEqualTo(content);
  }

  @Test
  void a_draft_with_a_title_alone_comes_back_as_empty_as_it_was() {
    Content content = ListingFixture.titleOnly();
    Listing read = stored(new Demand(owner.id(), "GTM", content, AT));
    assertThat(read.content()).isEqualTo(content);
  }

  @Test
  void a_listing_keeps_its_owner_country_and_moment() {
    Listing read = stored(new Offer(owner.id(), "GTM", ListingFixture.whole(), AT));
    assertThat(List.of(read.institution(), read.country(), read.changedAt()))
        .isEqualTo(List.of(owner.id(), "GTM", AT));
  }

  @Test
  void a_returned_listing_keeps_what_the_review_said() {
    Offer offer = new Offer(owner.id(), "GTM", ListingFixture.whole(), AT);
    offer.submit(AT);
    offer.takeIntoReview(AT);
    offer.giveBack(EnumSet.of(Criterion.CLEAR, Criterion.TOPICS_FIT), "¿Con qué fuente?", AT);
    Listing read = stored(offer);
    assertThat(read.state()).isEqualTo(State.RETURNED);
    assertThat(read.criteriaMet()).containsOnly(Criterion.CLEAR, Criterion.TOPICS_FIT);
    assertThat(read.reviewComment()).isEqualTo("¿Con qué fuente?");
  }

  @Test
  void a_change_made_from_an_older_version_is_refused() {
    UUID id = given.aDraft(owner, ListingFixture.wholeDemand());
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      Listing mine = listings.find(id).orElseThrow();
                      transactions.apart(() -> revise(id));
                      mine.revise(ListingFixture.wholeDemand(), Instant.now());
                      listings.flush();
                    }))
        .isInstanceOf(OptimisticLockException.class);
  }

  @Test
  void every_change_of_a_listing_raises_its_version() {
    UUID id = given.aDraft(owner, ListingFixture.wholeDemand());
    int before = read(id).version();
    transactions.run(() -> revise(id));
    assertThat(read(id).version()).isEqualTo(before + 1);
  }

  @Test
  void pages_of_every_order_show_each_listing_once_even_of_one_moment() {
    given.publishedOffers(owner, 7);
    for (Sort sort : Sort.values()) {
      List<UUID> seen = new ArrayList<>();
      List<Listing> page = page(sort, null);
      while (!page.isEmpty()) {
        page.forEach(listing -> seen.add(listing.id()));
        page = page(sort, seen.get(seen.size() - 1));
      }
      assertThat(seen).as(sort.name()).hasSize(7).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_cursor_that_names_an_unseen_draft_answers_like_one_that_names_nothing() {
    UUID before = given.aDraft(owner, ListingFixture.wholeDemand());
    given.publishedOffers(owner, 2);
    UUID after = given.aDraft(owner, ListingFixture.wholeDemand());
    for (Sort sort : Sort.values()) {
      for (UUID draft : List.of(before, after)) {
        assertThat(page(sort, draft)).as(sort.name()).isEqualTo(page(sort, UUID.randomUUID()));
      }
    }
  }

  @Test
  void a_word_is_found_in_another_form_of_it_and_in_a_translation() {
    given.publishedOffers(owner, 1);
    assertThat(found("servicio amigable")).hasSize(1);
    assertThat(found("peer group")).hasSize(1);
    assertThat(found("catastro")).isEmpty();
  }

  private List<Listing> found(String text) {
    return page(new ListingQuery(State.PUBLISHED, false, text, ours(), Sort.RELEVANCE, null));
  }

  private List<Listing> page(Sort sort, UUID after) {
    return page(new ListingQuery(State.PUBLISHED, false, "servicios", ours(), sort, after));
  }

  private List<Listing> page(ListingQuery query) {
    return transactions.in(() -> listings.page(query, new Sight(Caller.VISITOR), 3));
  }

  private Filter ours() {
    return Filter.NONE.only(Facet.INSTITUTION, owner.id().toString());
  }

  private void revise(UUID id) {
    listings.find(id).orElseThrow().revise(ListingFixture.titleOnly(), Instant.now());
    listings.flush();
  }

  private Listing stored(Listing listing) {
    transactions.run(() -> listings.add(listing));
    return read(listing.id());
  }

  private Listing read(UUID id) {
    return transactions.in(() -> listings.find(id).orElseThrow());
  }
}
