package org.puentesur.mission.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.puentesur.cooperation.web.CooperationFrame;
import org.puentesur.mission.model.Mission;
import org.puentesur.mission.model.MissionReport;
import org.puentesur.mission.model.MissionState;
import org.puentesur.mission.service.MissionService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** Where a mission that was held is reported. */
@Named
@ViewScoped
public class MissionReportPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MORE = 3;

  @Inject transient MissionService service;
  @Inject CooperationFrame frame;
  @Inject Problems problems;

  private UUID id;
  private String code;
  private String party;
  private int version;
  private String findings;
  private final List<StepRow> steps = new ArrayList<>();
  private final List<CostRow> costs = new ArrayList<>();

  public void load() {
    id = RecordId.ofRequest();
    try {
      code = frame.getCooperation().code();
      Mission mission = service.get(id).mission();
      if (!frame.getAccess().works()
          || mission.state() != MissionState.HELD
          || !mission.cooperation().equals(frame.getCooperation().id())) {
        problems.notFound();
        return;
      }
      show(mission);
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  private void show(Mission mission) {
    UUID own = frame.getAccess().party();
    party = (own == null ? frame.getCooperation().parts().get(0).institution() : own).toString();
    version = mission.version();
    mission.plan().costs().forEach(each -> costs.add(new CostRow(each)));
    more();
  }

  /** Has more empty rows. */
  public void more() {
    for (int row = 0; row < MORE; row++) {
      steps.add(new StepRow(party));
    }
  }

  public void save() {
    problems.done(
        () -> {
          service.report(
              id,
              version,
              new MissionReport(
                  findings, steps.stream().filter(StepRow::filled).map(StepRow::step).toList()),
              costs.stream().map(CostRow::cost).toList());
          problems.go("/cooperations/" + code + "/missions/" + id + "?done=mission.reported");
        });
  }

  public UUID getId() {
    return id;
  }

  public List<StepRow> getSteps() {
    return steps;
  }

  public List<CostRow> getCosts() {
    return costs;
  }

  public String getFindings() {
    return findings;
  }

  public void setFindings(String findings) {
    this.findings = findings;
  }
}
