package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.Map;
import org.puentesur.account.service.EventLog;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationCode;
import org.puentesur.dialogue.service.CooperationRooms;
import org.puentesur.journal.model.Subject;
import org.puentesur.matching.model.MatchAccepted;

/** Opens the record of what two sides have agreed to explore, in the same transaction. */
@ApplicationScoped
public class CooperationOpening {

  @Inject Cooperations cooperations;
  @Inject CooperationRooms rooms;
  @Inject CooperationNotices notices;
  @Inject EventLog events;

  void open(@Observes MatchAccepted accepted) {
    Cooperation cooperation = opened(accepted);
    events.tell(
        "cooperation.opened",
        new Subject(
            "COOPERATION",
            cooperation.id(),
            accepted.match().recipient(),
            accepted.match().recipientCountry()),
        Map.of("code", cooperation.code(), "after", cooperation.phase().name()));
    notices.opened(cooperation);
  }

  /** The record and its room: of the year in which the match was accepted. */
  public Cooperation opened(MatchAccepted accepted) {
    int year = accepted.match().changedAt().atZone(ZoneOffset.UTC).getYear();
    CooperationCode code = cooperations.next(year);
    Cooperation cooperation =
        new Cooperation(code, accepted.match(), accepted.demand(), accepted.offer());
    keep(cooperation);
    return cooperation;
  }

  /** Keeps what was opened, with its room. */
  public void keep(Cooperation cooperation) {
    cooperations.add(cooperation);
    rooms.open(
        cooperation.id(),
        cooperation.titles(),
        cooperation.institutions(),
        cooperation.countries());
  }
}
