package org.puentesur.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.puentesur.account.web.Menu;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.ListingQuery;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.platform.web.Problems;

/** What the person's institution offers and demands, in every state. */
@Named
@RequestScoped
public class MinePage {

  private static final int SHOWN = 200;

  @Inject ListingService service;
  @Inject Menu menu;
  @Inject Problems problems;

  private final List<Listing> listings = new ArrayList<>();

  public void load() {
    if (!menu.isEditor()) {
      problems.notFound();
      return;
    }
    listings.addAll(service.list(ListingQuery.in(null).ownOnly(), SHOWN));
  }

  public List<Listing> getListings() {
    return listings;
  }
}
