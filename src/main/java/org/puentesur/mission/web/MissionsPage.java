package org.puentesur.mission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.puentesur.cooperation.web.CooperationFrame;
import org.puentesur.mission.model.Mission;
import org.puentesur.mission.service.MissionService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;

/** The missions of a cooperation, latest first. */
@Named
@RequestScoped
public class MissionsPage {

  // far more than one exchange has
  private static final int SHOWN = 200;

  @Inject MissionService service;
  @Inject CooperationFrame frame;
  @Inject Problems problems;

  private List<Mission> missions = List.of();

  public void load() {
    try {
      missions = service.list(frame.getCooperation().code(), null, SHOWN);
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  public List<Mission> getMissions() {
    return missions;
  }
}
