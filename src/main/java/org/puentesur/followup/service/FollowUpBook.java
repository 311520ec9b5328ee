package org.puentesur.followup.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.service.EventLog;
import org.puentesur.followup.model.Debt;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.model.FollowUpState;
import org.puentesur.followup.model.Origin;
import org.puentesur.followup.model.Owner;
import org.puentesur.journal.model.Subject;

/**
 * Writes down what is owed, in the transaction of what it comes of. Who may is decided there: by
 * the meeting whose minutes are signed, the mission that is reported, or {@link FollowUpService}.
 */
@ApplicationScoped
public class FollowUpBook {

  @Inject FollowUps followUps;
  @Inject FollowUpNotices notices;
  @Inject EventLog events;
  @Inject Clock clock;

  /** Has somebody owe something, and tells them. */
  public FollowUp owe(Debt debt, Owner owner, Origin origin, UUID item) {
    FollowUp followUp = new FollowUp(debt, owner, origin, item, clock.instant());
    followUps.add(followUp);
    followUps.flush();
    tell(followUp, "followup.opened");
    notices.opened(followUp);
    return followUp;
  }

  /** Whoever takes part in a cooperation now reads what is owed there, and nobody else. */
  public void share(String cooperation, Set<UUID> parties, Set<String> countries) {
    followUps.of(cooperation).forEach(each -> each.share(parties, countries));
    followUps.flush();
  }

  /** Tells of one that is given up: those to whom it was owed too. */
  void dropped(FollowUp followUp) {
    tell(followUp, "followup.dropped");
    notices.dropped(followUp);
  }

  void tell(FollowUp followUp, String type) {
    Owner owner = followUp.owner();
    events.tell(
        type,
        new Subject("FOLLOW_UP", followUp.id(), owner.institution(), owner.country()),
        Map.of("after", after(followUp).name()));
  }

  private FollowUpState after(FollowUp followUp) {
    return followUp.state(LocalDate.MIN);
  }
}
