package org.puentesur.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.Listings;

/** Every published listing, some at a time. */
@ApplicationScoped
public class PublishedPages {

  private static final int PAGE = 500;

  @Inject Listings listings;

  void each(Consumer<List<Listing>> take) {
    UUID last = null;
    List<Listing> page;
    do {
      page = listings.published(last, PAGE);
      if (!page.isEmpty()) {
        take.accept(page);
        last = page.get(page.size() - 1).id();
      }
    } while (page.size() == PAGE);
  }
}
