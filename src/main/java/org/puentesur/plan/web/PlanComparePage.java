package org.puentesur.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.puentesur.plan.model.Comparison;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.plan.service.PlanService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.MessagesBean;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** Two versions of a plan side by side, or the latest proposal and the own draft. */
@Named
@RequestScoped
public class PlanComparePage {

  @Inject PlanService service;
  @Inject MessagesBean messages;
  @Inject Problems problems;

  private String code;
  private List<PlanVersion> proposals = List.of();
  private Comparison comparison;
  private int from;
  private int to;
  private boolean draft;
  private boolean drafted;

  public void load() {
    code = RecordId.parameter("code");
    try {
      proposals = service.proposals(code);
      draft = service.draft(code).isPresent();
      to = proposals.isEmpty() ? 0 : proposals.get(0).number();
      drafted = RecordId.parameter("draft") != null;
      if (drafted) {
        comparison = service.compareDraft(code);
      } else {
        order(number("from", to - 1), number("to", to));
        comparison = service.compare(code, from, to);
      }
    } catch (NotFound | NumberFormatException gone) {
      problems.notFound();
    }
  }

  // whichever of the two was named first
  private void order(int one, int other) {
    to = Math.max(one, other);
    from = one == other ? to - 1 : Math.min(one, other);
  }

  private static int number(String name, int otherwise) {
    String named = RecordId.parameter(name);
    return named == null ? otherwise : Integer.parseInt(named);
  }

  public String getCode() {
    return code;
  }

  public List<PlanVersion> getProposals() {
    return proposals;
  }

  public Comparison getComparison() {
    return comparison;
  }

  public PlanSection[] getSections() {
    return PlanSection.values();
  }

  public int getFrom() {
    return from;
  }

  public int getTo() {
    return to;
  }

  /** What the earlier one is called. */
  public String getBefore() {
    return messages.f("plan.version", drafted ? to : from);
  }

  /** What the later one is called. */
  public String getAfter() {
    return drafted ? messages.t("plan.draft") : messages.f("plan.version", to);
  }

  /** Whether the later one is the draft of the reader's party. */
  public boolean isDrafted() {
    return drafted;
  }

  /** Whether the reader's party has a draft, into which lines can be taken. */
  public boolean isDraft() {
    return draft;
  }
}
