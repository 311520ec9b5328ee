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
    latest = listings.list(query(State.PUBLISHED, false), SHOWN);
    if (menu.isFacilitator()) {
      owed.addAll(listings.list(query(State.SUBMITTED, false), SHOWN));
      owed.addAll(listings.list(query(State.IN_REVIEW, false), SHOWN));
    }
    if (menu.isEditor()) {
      owed.addAll(listings.list(query(State.RETURNED, true), SHOWN));
      owed.addAll(listings.list(query(State.DRAFT, true), SHOWN));
    }
  }

  private static ListingQuery query(State state, boolean own) {
    return new ListingQuery(null, state, null, null, own, null);
  }

  public List<Listing> getOwed() {
    return owed;
  }

  public List<Listing> getLatest() {
    return latest;
  }
}
