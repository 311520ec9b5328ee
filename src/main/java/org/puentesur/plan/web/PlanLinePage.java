package org.puentesur.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.plan.service.PlanService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** One line of a draft as a plain form, for browsers without scripts and for small screens. */
@Named
@RequestScoped
public class PlanLinePage {

  @Inject PlanService service;
  @Inject Problems problems;

  private String code;
  private PlanRow row;
  private boolean fresh;

  public void load() {
    code = RecordId.parameter("code");
    try {
      String line = RecordId.parameter("line");
      fresh = line == null;
      row = fresh ? empty() : existing(UUID.fromString(line));
    } catch (NotFound | IllegalArgumentException gone) {
      problems.notFound();
    }
  }

  private PlanRow empty() {
    PlanSection section = PlanSection.valueOf(String.valueOf(RecordId.parameter("section")));
    service.draftContent(code);
    return PlanRow.of(UUID.randomUUID(), section, Map.of());
  }

  private PlanRow existing(UUID line) {
    return service.draftContent(code).row(line).orElseThrow(() -> new NotFound("line " + line));
  }

  public String getCode() {
    return code;
  }

  public PlanRow getRow() {
    return row;
  }

  /** Whether the line is not there yet. */
  public boolean isFresh() {
    return fresh;
  }
}
