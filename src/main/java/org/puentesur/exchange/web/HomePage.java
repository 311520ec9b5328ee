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

/** What a person owes next, and what was published last. */
@Named
@RequestScoped
public class HomePage {

  private static final int SHOWN = 8;

  @Inject ListingService listings;
  @Inject Menu menu;

  private final List<Listing> owed = new ArrayList<>();
  private List<Listing> latest = List.of();

  public void load() {
    latest = listings.list(ListingQuery.in(State.PUBLISHED), SHOWN);
    if (menu.isFacilitator()) {
      owed.addAll(listings.list(ListingQuery.in(State.SUBMITTED), SHOWN));
      owed.addAll(listings.list(ListingQuery.in(State.IN_REVIEW), SHOWN));
    }
    if (menu.isEditor()) {
      owed.addAll(listings.list(ListingQuery.in(State.RETURNED).ownOnly(), SHOWN));
      owed.addAll(listings.list(ListingQuery.in(State.DRAFT).ownOnly(), SHOWN));
    }
  }

  public List<Listing> getOwed() {
    return owed;
  }

  public List<Listing> getLatest() {
    return latest;
  }
}
