package org.puentesur.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.puentesur.account.web.Menu;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.service.ListingQuery;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.platform.web.Problems;

/** What waits for a facilitator. */
@Named
@RequestScoped
public class ReviewPage {

  private static final int SHOWN = 200;

  @Inject ListingService service;
  @Inject Menu menu;
  @Inject Problems problems;

  private final List<Listing> listings = new ArrayList<>();

  public void load() {
    if (!menu.isFacilitator()) {
      problems.notFound();
      return;
    }
    for (State state : List.of(State.SUBMITTED, State.IN_REVIEW)) {
      listings.addAll(service.list(ListingQuery.in(state), SHOWN));
    }
  }

  public List<Listing> getListings() {
    return listings;
  }
}
