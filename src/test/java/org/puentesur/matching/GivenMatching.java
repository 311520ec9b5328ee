package org.puentesur.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.Institutions;
import org.puentesur.exchange.ListingFixture;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Criterion;
import org.puentesur.exchange.model.Demand;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.Offer;
import org.puentesur.exchange.service.Listings;
import org.puentesur.journal.model.Event;
import org.puentesur.journal.service.Journal;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.service.Matches;

/** Demands, offers and decisions, stored and told of in the event log as services do it. */
@ApplicationScoped
@Transactional
public class GivenMatching {

  // no other test's listings have it, nor one of its chapter
  static final String TOPIC = "I.96";

  @Inject Listings listings;
  @Inject Institutions institutions;
  @Inject Matches matches;
  @Inject Journal journal;

  public Listing aPublishedDemand(Institution owner) {
    return aPublishedDemand(owner, TOPIC);
  }

  public Listing aPublishedDemand(Institution owner, String topic) {
    Demand demand =
        new Demand(
            owner.id(), owner.country(), about(topic, ListingFixture.wholeDemand()), Instant.now());
    review(demand);
    publish(demand);
    return demand;
  }

  public Listing aPublishedOffer(Institution owner) {
    return aPublishedOffer(owner, TOPIC);
  }

  public Listing aPublishedOffer(Institution owner, String topic) {
    Listing offer = anOfferInReview(owner, topic);
    publish(offer);
    return offer;
  }

  public Listing anOfferInReview(Institution owner) {
    return anOfferInReview(owner, TOPIC);
  }

  private Listing anOfferInReview(Institution owner, String topic) {
    Offer offer =
        new Offer(owner.id(), owner.country(), about(topic, ListingFixture.whole()), Instant.now());
    review(offer);
    return offer;
  }

  public Listing aDraftOffer(Institution owner) {
    Offer offer =
        new Offer(owner.id(), owner.country(), about(TOPIC, ListingFixture.whole()), Instant.now());
    listings.add(offer);
    tell("listing.drafted", "OFFER", offer.id());
    return offer;
  }

  public void publish(Listing listing) {
    change(listing.id(), each -> each.publish(EnumSet.allOf(Criterion.class), Instant.now()));
  }

  public void pause(Listing listing) {
    change(listing.id(), each -> each.pause(Instant.now()));
  }

  public void suspend(Institution institution) {
    institutions.get(institution.id()).suspend();
    tell("institution.suspended", "INSTITUTION", institution.id());
  }

  /** A decision that has gone the steps given, from an invitation by the demand's side on. */
  public Match aMatch(Listing demand, Listing offer, Consumer<Match> steps) {
    Match match = new Match(demand, offer, 80, Instant.now());
    steps.accept(match);
    matches.add(match);
    tell("match.changed", "MATCH", match.id());
    return match;
  }

  private void change(UUID id, Consumer<Listing> step) {
    Listing listing = listings.find(id).orElseThrow();
    step.accept(listing);
    listings.flush();
    tell("listing.changed", listing.kind().name(), id);
  }

  private void review(Listing listing) {
    listing.submit(Instant.now());
    listing.takeIntoReview(Instant.now());
    listings.add(listing);
    tell("listing.in-review", listing.kind().name(), listing.id());
  }

  private void tell(String type, String kind, UUID object) {
    journal.record(
        new Event(Instant.now(), null, "Persona", type, kind, object, null, null, Map.of()));
  }

  private static Content about(String topic, Content text) {
    return new Content(
        text.language(),
        text.title(),
        text.summary(),
        text.description(),
        text.translations(),
        Set.of(topic),
        text.modalities(),
        text.workLanguages(),
        text.populationGroups(),
        text.territorialLevel(),
        text.from(),
        text.to(),
        text.visibility(),
        text.costs(),
        text.specifics());
  }
}
