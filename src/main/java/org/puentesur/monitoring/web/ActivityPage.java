package org.puentesur.monitoring.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.puentesur.monitoring.model.ActivityState;
import org.puentesur.monitoring.model.ActivityUpdate;
import org.puentesur.monitoring.model.FollowedActivity;
import org.puentesur.monitoring.service.ActivityService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** One activity with all that was said of it; who answers for it says more here. */
@Named
@ViewScoped
public class ActivityPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient ActivityService service;
  @Inject Problems problems;

  private String code;
  private UUID line;
  private ActivityState state;
  private LocalDate on;
  private String text;
  private transient FollowedActivity activity;

  public void load() {
    code = RecordId.parameter("code");
    line = RecordId.ofRequest();
    try {
      activity = service.get(code, line);
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  public void tell() {
    problems.done(
        () -> {
          service.tell(code, line, new ActivityUpdate.Said(state, on, text));
          problems.go(getAddress() + "?done=activity.updated");
        });
  }

  /** The address of this page. */
  public String getAddress() {
    return "/cooperations/" + code + "/monitoring/" + line;
  }

  public FollowedActivity getActivity() {
    if (activity == null) {
      activity = service.get(code, line);
    }
    return activity;
  }

  public List<ActivityUpdate> getSaid() {
    return service.said(code, line);
  }

  /** Whether the reader says how it goes on. */
  public boolean isTelling() {
    return service.tells(code, getActivity());
  }

  /** What can be said of it. */
  public List<ActivityState> getStates() {
    return List.of(ActivityState.UNDER_WAY, ActivityState.DONE, ActivityState.DROPPED);
  }

  public ActivityState getState() {
    return state;
  }

  public void setState(ActivityState state) {
    this.state = state;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
