package org.puentesur.exchange.service;

import static org.puentesur.account.model.Role.Names.FACILITATOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.model.Sight;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.account.service.EventLog;
import org.puentesur.agenda.service.Topics;
import org.puentesur.directory.service.Institutions;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Criterion;
import org.puentesur.exchange.model.Demand;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.Offer;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.model.Translation;
import org.puentesur.exchange.model.Visibility;
import org.puentesur.journal.model.Event;
import org.puentesur.journal.model.Subject;
import org.puentesur.platform.problem.Conflict;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/** Drafts, reviews, publishes and lists offers and demands. */
@Stateless
public class ListingService {

  @Inject Listings listings;
  @Inject Activities activities;
  @Inject Institutions institutions;
  @Inject Topics topics;
  @Inject EventLog events;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  /** A listing that the caller may read; else it is not found. */
  @PermitAll
  public Listing get(UUID id) {
    return listings
        .find(id)
        .filter(listing -> sees(current.get(), listing))
        .orElseThrow(() -> new NotFound("listing " + id));
  }

  /** The same where it is of a kind. */
  @PermitAll
  public Listing get(Kind kind, UUID id) {
    Listing listing = get(id);
    if (listing.kind() != kind) {
      throw new NotFound(kind + " " + id);
    }
    return listing;
  }

  /** Those of some published listings that the caller may read, by id. */
  @PermitAll
  public Map<UUID, Listing> several(Collection<UUID> ids) {
    return listings.published(ids).stream()
        .filter(listing -> sees(current.get(), listing))
        .collect(Collectors.toMap(Listing::id, Function.identity()));
  }

  /** A page of what the caller may read. */
  @PermitAll
  public List<Listing> list(ListingQuery query, int most) {
    return listings.page(query, new Sight(current.get()), most);
  }

  /** How many the caller may read of a search, and how many each facet would leave. */
  @PermitAll
  public Listings.Counts counts(ListingQuery query) {
    return listings.counts(query, new Sight(current.get()));
  }

  /** What happened last to what the caller may read. */
  @PermitAll
  public List<Activity> activity(int most) {
    return activities.latest(new Sight(current.get()), most);
  }

  /** What has happened to a listing that the caller may read. */
  @PermitAll
  public List<Event> history(UUID id) {
    Listing listing = get(id);
    return owns(current.get(), listing) || current.get().serves(listing.country())
        ? events.of(id)
        : List.of();
  }

  /** A new draft of the caller's institution. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public Listing draft(Kind kind, Content content) {
    requireKnown(content.topics());
    Caller caller = current.get();
    String country = institutions.get(caller.institution()).country();
    Instant now = clock.instant();
    Listing listing =
        kind == Kind.OFFER
            ? new Offer(caller.institution(), country, content, now)
            : new Demand(caller.institution(), country, content, now);
    listings.add(listing);
    record(listing, "listing.drafted", Map.of());
    return listing;
  }

  /** Replaces the text of a draft, if nobody has changed it since {@code version}. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public Listing revise(UUID id, int version, Content content) {
    Listing listing = keep(id, version, content);
    record(listing, "listing.revised", Map.of());
    return listing;
  }

  /** Keeps what is being typed; a draft's keystrokes are not events of the log. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public Listing keep(UUID id, int version, Content content) {
    Listing listing = own(id);
    if (listing.version() != version) {
      throw new Conflict("listing " + id);
    }
    requireKnown(content.topics());
    listing.revise(content, clock.instant());
    listings.flush();
    return listing;
  }

  /** Takes a text over as the owner's translation, also of what is published. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public Listing translate(UUID id, Language to, Translation translation) {
    Listing listing = own(id);
    listing.translate(to, translation, clock.instant());
    listings.flush();
    record(
        listing,
        "listing.translated",
        Map.of("language", to.tag(), "origin", translation.origin().name()));
    return listing;
  }

  /** Hands a draft to review; only designated institutions may. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public Listing submit(UUID id) {
    Listing listing = own(id);
    if (!institutions.get(listing.institution()).designated()) {
      throw new RuleBroken("institution.not-designated");
    }
    return change(listing, "listing.submitted", Listing::submit);
  }

  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public Listing takeIntoReview(UUID id) {
    return change(facilitated(id), "listing.in-review", Listing::takeIntoReview);
  }

  /** Gives a listing back with what to mend. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public Listing giveBack(UUID id, Set<Criterion> met, String comment) {
    return change(
        facilitated(id), "listing.returned", (listing, now) -> listing.giveBack(met, comment, now));
  }

  /** Publishes a listing that meets every criterion; else refused with those it does not. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public Listing publish(UUID id, Set<Criterion> met) {
    return change(
        facilitated(id), "listing.published", (listing, now) -> listing.publish(met, now));
  }

  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public Listing pause(UUID id) {
    return change(own(id), "listing.paused", Listing::pause);
  }

  /** Publishes again what the institution itself has paused. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public Listing resume(UUID id) {
    return change(own(id), "listing.resumed", Listing::resume);
  }

  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public Listing close(UUID id) {
    return change(own(id), "listing.closed", Listing::close);
  }

  /** Whether the caller may write it as its owner. */
  public static boolean owns(Caller caller, Listing listing) {
    return listing.institution().equals(caller.institution())
        && (caller.is(Role.INSTITUTION_EDITOR) || caller.is(Role.INSTITUTION_LEAD));
  }

  private static boolean sees(Caller caller, Listing listing) {
    return new Sight(caller)
        .sees(
            listing.state() == State.PUBLISHED,
            listing.content().visibility() == Visibility.MEMBERS,
            listing.institution(),
            listing.country());
  }

  private void requireKnown(Set<String> codes) {
    if (!topics.know(codes)) {
      throw new RuleBroken("topics", "listing.topic.unknown");
    }
  }

  private Listing own(UUID id) {
    Listing listing = get(id);
    if (!owns(current.get(), listing)) {
      throw new NotFound("listing " + id);
    }
    return listing;
  }

  private Listing facilitated(UUID id) {
    Listing listing = get(id);
    if (!current.get().facilitates(listing.country())) {
      throw new NotFound("listing " + id);
    }
    return listing;
  }

  private Listing change(Listing listing, String type, BiConsumer<Listing, Instant> verb) {
    State before = listing.state();
    verb.accept(listing, clock.instant());
    listings.flush();
    record(listing, type, Map.of("before", before.name(), "after", listing.state().name()));
    return listing;
  }

  private void record(Listing listing, String type, Map<String, String> data) {
    events.tell(
        type,
        new Subject(listing.kind().name(), listing.id(), listing.institution(), listing.country()),
        data);
  }
}
