package org.puentesur.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.puentesur.monitoring.model.ActivityState;
import org.puentesur.monitoring.model.FollowedActivity;
import org.puentesur.monitoring.service.ActivityService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** How the activities of a cooperation go on. */
@Named
@RequestScoped
public class ActivitiesPage {

  @Inject ActivityService service;
  @Inject Problems problems;
  @Inject Clock clock;

  private final String code = RecordId.parameter("code");
  private List<FollowedActivity> activities = List.of();

  public void load() {
    try {
      activities = service.list(code);
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  public List<FollowedActivity> getActivities() {
    return activities;
  }

  public boolean late(FollowedActivity activity) {
    return activity.late(LocalDate.now(clock));
  }

  /** How many are in a state. */
  public long count(ActivityState state) {
    return activities.stream().filter(each -> each.state() == state).count();
  }

  public ActivityState[] getStates() {
    return ActivityState.values();
  }
}
