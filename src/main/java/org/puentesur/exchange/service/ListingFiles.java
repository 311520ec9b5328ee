package org.puentesur.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.exchange.model.Listing;
import org.puentesur.platform.file.FileOwner;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** Who may read and write the attachments of an offer or a demand: who may the record itself. */
@ApplicationScoped
public class ListingFiles implements FileOwner {

  /** What such files are kept under. */
  public static final String TYPE = "LISTING";

  @Inject ListingService listings;
  @Inject CurrentCaller current;

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public void requireRead(UUID record) {
    listings.get(record);
  }

  @Override
  public void requireWrite(UUID record) {
    Listing listing = listings.get(record);
    if (!ListingService.owns(current.get(), listing)) {
      throw new NotFound("listing " + record);
    }
    if (!listing.state().editable()) {
      throw new RuleBroken("file", "listing.not-editable");
    }
  }

  @Override
  public String address(UUID record) {
    return "/" + listings.get(record).kind().path() + "/" + record;
  }
}
