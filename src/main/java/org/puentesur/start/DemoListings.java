package org.puentesur.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puentesur.directory.model.Institution;
import org.puentesur.exchange.api.ListingInput;
import org.puentesur.exchange.model.Criterion;
import org.puentesur.exchange.model.Demand;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.Offer;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.service.Listings;
import org.puentesur.journal.model.Event;
import org.puentesur.journal.service.Journal;

/** Offers and demands of the demo, brought to their states by the steps that real ones take. */
@ApplicationScoped
class DemoListings {

  private static final Duration APART = Duration.ofHours(31);
  private static final Duration A_STEP = Duration.ofHours(5);
  private static final Set<Criterion> ALL = EnumSet.allOf(Criterion.class);

  @Inject Listings listings;
  @Inject Journal journal;
  @Inject Clock clock;

  /** One of the demo's offers or demands: what a partner system would send, and its state. */
  public static class Row extends ListingInput {
    public String institution;
    public String state;
    public String reviewComment;
  }

  /** Stores and returns all of them; they seem to have come in over the last months. */
  List<Listing> load(Map<String, Institution> owners) {
    List<Listing> stored = new ArrayList<>();
    load(Kind.OFFER, DemoFile.read("offers.json", Row[].class), owners, stored);
    load(Kind.DEMAND, DemoFile.read("demands.json", Row[].class), owners, stored);
    return stored;
  }

  private void load(
      Kind kind, List<Row> rows, Map<String, Institution> owners, List<Listing> stored) {
    // the latest of each kind was changed a few hours ago
    Instant begun = clock.instant().minus(A_STEP.multipliedBy(kind == Kind.OFFER ? 6 : 5));
    for (Row row : rows) {
      Steps steps = new Steps(kind, row, owners.get(row.institution), begun);
      steps.take();
      stored.add(steps.listing);
      begun = begun.minus(APART);
    }
  }

  /** The way of one listing from its draft to its state. */
  private final class Steps {

    private final Row row;
    private final Institution owner;
    private final Listing listing;
    private Instant at;

    private Steps(Kind kind, Row row, Institution owner, Instant begun) {
      this.row = row;
      this.owner = owner;
      this.at = begun;
      this.listing =
          kind == Kind.OFFER
              ? new Offer(owner.id(), owner.country(), row.content(kind), begun)
              : new Demand(owner.id(), owner.country(), row.content(kind), begun);
    }

    private void take() {
      State target = State.valueOf(row.state);
      List<Runnable> steps =
          switch (target) {
            case DRAFT -> List.<Runnable>of();
            case SUBMITTED -> List.of(this::submit);
            case IN_REVIEW -> List.of(this::submit, this::review);
            case RETURNED -> List.of(this::submit, this::review, this::giveBack);
            case PUBLISHED -> List.of(this::submit, this::review, this::publish);
            case PAUSED -> List.of(this::submit, this::review, this::publish, this::pause);
            case CLOSED -> List.of(this::submit, this::review, this::publish, this::close);
          };
      tell(owner.acronym(), "listing.drafted");
      steps.forEach(Runnable::run);
      listings.add(listing);
    }

    private void submit() {
      at = at.plus(A_STEP);
      listing.submit(at);
      tell(owner.acronym(), "listing.submitted");
    }

    private void review() {
      at = at.plus(A_STEP);
      listing.takeIntoReview(at);
      tell("UNFPA", "listing.in-review");
    }

    private void publish() {
      listing.publish(ALL, at);
      tell("UNFPA", "listing.published");
    }

    private void giveBack() {
      listing.giveBack(
          EnumSet.complementOf(EnumSet.of(Criterion.SUBSTANTIATED)), row.reviewComment, at);
      tell("UNFPA", "listing.returned");
    }

    private void pause() {
      listing.pause(at);
      tell(owner.acronym(), "listing.paused");
    }

    private void close() {
      listing.close(at);
      tell(owner.acronym(), "listing.closed");
    }

    private void tell(String who, String type) {
      journal.record(
          new Event(
              at,
              null,
              who + " (demo)",
              type,
              listing.kind().name(),
              listing.id(),
              owner.id(),
              owner.country(),
              Map.of()));
    }
  }
}
