package org.puentesur.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.service.Facet;
import org.puentesur.exchange.service.Filter;
import org.puentesur.exchange.service.ListingQuery;
import org.puentesur.exchange.service.ListingService;

/** What a country or an institution has published, for their pages. */
@Named("published")
@RequestScoped
public class PublishedListings {

  private static final int SHOWN = 50;

  @Inject ListingService listings;

  private List<Listing> found;

  public List<Listing> of(String country) {
    return once(Facet.COUNTRY, country);
  }

  public List<Listing> ofInstitution(String id) {
    return once(Facet.INSTITUTION, id);
  }

  // a view asks more than once
  private List<Listing> once(Facet facet, String value) {
    if (found == null) {
      found =
          listings.list(
              ListingQuery.in(State.PUBLISHED).narrowed(Filter.NONE.only(facet, value)), SHOWN);
    }
    return found;
  }
}
