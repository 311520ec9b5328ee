package org.puentesur.followup.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.followup.model.DueDay;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.model.FollowUpSight;
import org.puentesur.followup.model.FollowUpState;
import org.puentesur.platform.task.Task;
import org.puentesur.platform.task.TaskSource;

/** What the caller owes, soonest first. */
@ApplicationScoped
public class FollowUpTasks implements TaskSource {

  private static final int MOST = 20;

  @Inject FollowUps followUps;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  @Override
  public List<Task> tasks() {
    Caller caller = current.get();
    LocalDate today = DueDay.of(clock.instant());
    FollowUpSight sight = new FollowUpSight(caller);
    return caller.signedIn()
        ? followUps.page(FollowUpQuery.OWN, sight, today, MOST).stream()
            .filter(sight::owes)
            .map(each -> task(each, today))
            .toList()
        : List.of();
  }

  private static Task task(FollowUp followUp, LocalDate today) {
    boolean late = followUp.state(today) == FollowUpState.OVERDUE;
    return new Task(
        followUp.createdAt(),
        late ? "task.followup.overdue" : "task.followup",
        followUp.text(),
        followUp.language(),
        "/follow-ups/" + followUp.id(),
        "task.followup.action");
  }
}
