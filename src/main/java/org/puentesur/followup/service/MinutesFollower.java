package org.puentesur.followup.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.puentesur.followup.model.Debt;
import org.puentesur.followup.model.Origin;
import org.puentesur.followup.model.OriginKind;
import org.puentesur.meeting.model.Decision;
import org.puentesur.meeting.model.MinutesSignedOff;

/**
 * What a meeting decided is owed once every party has signed its minutes, in the transaction of the
 * last signature. Signed anew after a change, only what is new comes on top.
 */
@ApplicationScoped
public class MinutesFollower {

  @Inject FollowUps followUps;
  @Inject FollowUpBook book;
  @Inject Owners owners;

  void owe(@Observes MinutesSignedOff signed) {
    Origin origin = MeetingOrigins.of(signed.meeting());
    Set<UUID> owed = followUps.items(OriginKind.MEETING, origin.id());
    for (Decision decision : signed.decisions()) {
      if (!owed.contains(decision.id())) {
        book.owe(
            new Debt(decision.text(), signed.meeting().language(), decision.due()),
            owners.of(decision.owner(), null),
            origin,
            decision.id());
      }
    }
  }
}
