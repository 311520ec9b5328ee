package org.puentesur.mission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.followup.model.Debt;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.model.OriginKind;
import org.puentesur.followup.service.FollowUpBook;
import org.puentesur.followup.service.FollowUps;
import org.puentesur.followup.service.Owners;
import org.puentesur.mission.model.Mission;
import org.puentesur.mission.model.NextStep;

/** What missions agreed to follow, kept as follow-ups. */
@ApplicationScoped
public class NextSteps {

  @Inject FollowUpBook book;
  @Inject FollowUps followUps;
  @Inject Owners owners;

  /** Has the parties owe what was agreed. */
  public void owe(Mission mission, Cooperation cooperation, List<NextStep> steps) {
    for (NextStep step : steps) {
      book.owe(
          new Debt(step.text(), mission.plan().language(), step.due()),
          owners.of(step.owner(), null),
          MissionOrigins.of(mission, cooperation),
          UUID.randomUUID());
    }
  }

  /** What has come of one, by date; whoever reads the mission reads this. */
  List<FollowUp> of(Mission mission) {
    return followUps.of(OriginKind.MISSION, mission.id());
  }
}
