package org.puentesur.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.puentesur.plan.model.Flaw;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanRules;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.plan.model.Timeline;
import org.puentesur.plan.model.Totals;
import org.puentesur.plan.service.PlanService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** The draft of the reader's party: its tables, and what it still lacks. */
@Named
@RequestScoped
public class PlanDraftPage {

  @Inject PlanService service;
  @Inject Problems problems;

  private String code;
  private PlanVersion draft;
  private PlanContent content;
  private boolean current;
  private Integer latest;

  public void load() {
    code = RecordId.parameter("code");
    try {
      content = service.draftContent(code);
      draft = service.draft(code).orElseThrow(() -> new NotFound("draft"));
      current = service.current(code);
      latest = service.proposals(code).stream().findFirst().map(PlanVersion::number).orElse(null);
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  public String getCode() {
    return code;
  }

  public PlanVersion getDraft() {
    return draft;
  }

  public PlanContent getContent() {
    return content;
  }

  /** Whether it knows the latest proposal. */
  public boolean isCurrent() {
    return current;
  }

  /** The number of the latest proposal, null while there is none. */
  public Integer getLatest() {
    return latest;
  }

  public PlanSection[] getSections() {
    return PlanSection.values();
  }

  /** What it still lacks before it is proposed or signed. */
  public List<Flaw> getFlaws() {
    return PlanRules.flaws(content);
  }

  public Totals getTotals() {
    return Totals.of(content.budget());
  }

  public Timeline getTimeline() {
    return Timeline.of(content);
  }
}
