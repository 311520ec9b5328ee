package org.puentesur.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.puentesur.directory.model.Institution;
import org.puentesur.exchange.model.Listing;

/** What the demo's institutions have done: offered and asked, matched, talked, met. */
@ApplicationScoped
class DemoActivity {

  @Inject DemoListings listings;
  @Inject DemoMatches matches;
  @Inject DemoCooperations cooperations;
  @Inject DemoRooms rooms;
  @Inject DemoMeetings meetings;
  @Inject DemoMissions missions;
  @Inject DemoExchange exchange;

  void load(Map<String, Institution> institutions) {
    List<Listing> published = listings.load(institutions);
    matches.load(published);
    cooperations.load(institutions);
    rooms.load(institutions, published);
    meetings.load(institutions);
    missions.load(institutions);
    exchange.load(institutions);
  }
}
