package org.puentesur.mission.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.journal.model.Event;
import org.puentesur.mission.model.Mission;
import org.puentesur.mission.model.MissionState;
import org.puentesur.mission.model.TermsPart;
import org.puentesur.mission.service.MissionService;
import org.puentesur.mission.service.MissionService.Visited;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** One mission: its terms, who goes, what it costs, and the steps that it takes. */
@Named
@ViewScoped
public class MissionPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient MissionService service;
  @Inject Problems problems;

  private UUID id;
  private String code;
  private int version;
  private String reason;
  private transient Visited visited;

  public void load() {
    id = RecordId.ofRequest();
    code = RecordId.parameter("code");
    try {
      visited = service.get(id);
      version = visited.mission().version();
      if (!visited.cooperation().code().equals(code)) {
        problems.notFound();
      }
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  public void confirm() {
    change(() -> service.confirm(id, version), "mission.confirmed");
  }

  public void hold() {
    change(() -> service.hold(id, version), "mission.held");
  }

  public void cancel() {
    change(() -> service.cancel(id, version, reason), "mission.cancelled");
  }

  private void change(Runnable action, String said) {
    problems.done(
        () -> {
          action.run();
          problems.go(getAddress() + "?done=" + said);
        });
  }

  /** Where it is read. */
  public String getAddress() {
    return "/cooperations/" + code + "/missions/" + id;
  }

  public Mission getMission() {
    return visited().mission();
  }

  public List<FollowUp> getSteps() {
    return service.followUps(id);
  }

  public List<Event> getEvents() {
    return service.history(id);
  }

  public TermsPart[] getParts() {
    return TermsPart.values();
  }

  /** Whether the reader works on the cooperation. */
  public boolean isWorking() {
    return visited().access().works();
  }

  /** Whether the reader agrees for a side that has not yet. */
  public boolean isConfirming() {
    UUID party = visited().access().party();
    return visited().access().leads()
        && getMission().state() == MissionState.PLANNED
        && MissionService.sides(visited().cooperation()).contains(party)
        && !getMission().confirmedBy(party);
  }

  private Visited visited() {
    if (visited == null) {
      visited = service.get(id);
    }
    return visited;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
