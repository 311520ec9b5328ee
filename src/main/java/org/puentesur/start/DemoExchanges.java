package org.puentesur.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.puentesur.directory.model.Institution;

/** What the demo's institutions do with each other. */
@ApplicationScoped
class DemoExchanges {

  @Inject DemoListings listings;
  @Inject DemoMatches matches;
  @Inject DemoMeetings meetings;

  void load(Map<String, Institution> institutions) {
    matches.load(listings.load(institutions));
    meetings.load(institutions);
  }
}
