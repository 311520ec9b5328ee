package org.puentesur.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.puentesur.account.service.EventLog;
import org.puentesur.exchange.model.Listing;
import org.puentesur.journal.model.Subject;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.model.MatchAccepted;
import org.puentesur.matching.model.MatchState;

/**
 * Tells of decisions about matches: the log of each, people and other features where it matters.
 */
@ApplicationScoped
public class MatchNews {

  @Inject Matches matches;
  @Inject MatchNotices notices;
  @Inject EventLog events;
  @Inject Event<MatchAccepted> accepted;

  /** The log. */
  public void tell(String type, Match match) {
    matches.flush();
    events.tell(
        type,
        new Subject("MATCH", match.id(), match.recipient(), match.recipientCountry()),
        Map.of(
            "demand", match.demand().toString(),
            "offer", match.offer().toString(),
            "after", match.state().name()));
  }

  /** The log, and by mail those whose answer is awaited. */
  public void invited(Match match, Listing demand, Listing offer) {
    tell("match.invited", match);
    notices.invited(match, demand, offer);
  }

  /** The log, and once both sides have agreed whatever follows from that. */
  public void agreed(Match match, Listing demand, Listing offer) {
    if (match.state() == MatchState.ACCEPTED) {
      tell("match.accepted", match);
      accepted.fire(new MatchAccepted(match, demand, offer));
    } else {
      tell("match.agreed", match);
    }
  }
}
