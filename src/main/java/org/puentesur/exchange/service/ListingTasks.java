package org.puentesur.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.State;
import org.puentesur.platform.task.Task;
import org.puentesur.platform.task.TaskSource;

/** Reviews that wait for a facilitator, texts that wait for their author. */
@ApplicationScoped
public class ListingTasks implements TaskSource {

  private static final int MOST = 50;

  @Inject ListingService listings;
  @Inject CurrentCaller current;

  @Override
  public List<Task> tasks() {
    Caller caller = current.get();
    Stream<Task> reviews =
        caller.is(Role.FACILITATOR) || caller.is(Role.REGIONAL_COORDINATOR)
            ? Stream.concat(
                of(ListingQuery.in(State.SUBMITTED), "submitted"),
                of(ListingQuery.in(State.IN_REVIEW), "in-review"))
            : Stream.empty();
    Stream<Task> texts =
        caller.is(Role.INSTITUTION_EDITOR) || caller.is(Role.INSTITUTION_LEAD)
            ? Stream.concat(
                of(ListingQuery.in(State.RETURNED).ownOnly(), "returned"),
                of(ListingQuery.in(State.DRAFT).ownOnly(), "draft"))
            : Stream.empty();
    return Stream.concat(reviews, texts).toList();
  }

  private Stream<Task> of(ListingQuery query, String kind) {
    return listings.list(query, MOST).stream().map(listing -> task(listing, kind));
  }

  private static Task task(Listing listing, String kind) {
    return new Task(
        listing.changedAt(),
        "task." + kind,
        listing.content().title(),
        listing.content().language(),
        "/" + listing.kind().path() + "/" + listing.id(),
        "task." + kind + ".action");
  }
}
