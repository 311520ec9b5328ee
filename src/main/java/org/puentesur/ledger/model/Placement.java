package org.puentesur.ledger.model;

import java.util.List;
import java.util.UUID;
import org.puentesur.exchange.model.CostCategory;
import org.puentesur.plan.model.BudgetLine;
import org.puentesur.plan.model.Funding;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.platform.problem.RuleBroken.Violation;

/**
 * Where an entry belongs in the plan.
 *
 * @param line null outside of the plan
 * @param activity code, null for none
 * @param category null where it is missing
 */
record Placement(BudgetLine line, String activity, CostCategory category) {

  /** The place that a draft names; adds to {@code bad} what keeps it from being there. */
  static Placement of(EntryDraft draft, UUID party, PlanContent plan, List<Violation> bad) {
    return draft.line() == null ? outside(draft, plan, bad) : inside(draft, party, plan, bad);
  }

  private static Placement outside(EntryDraft draft, PlanContent plan, List<Violation> bad) {
    String activity = draft.activity();
    if (activity != null && !plan.codes(PlanSection.ACTIVITIES).contains(activity)) {
      bad.add(new Violation("activity", "ledger.activity"));
    }
    boolean days = draft.kind() != null && draft.kind().inKind();
    CostCategory category = days ? CostCategory.EXPERT_TIME : draft.category();
    if (category == null) {
      bad.add(new Violation("category", "ledger.category"));
    }
    if (draft.description().isEmpty()) {
      bad.add(new Violation("description", "ledger.description.outside"));
    }
    return new Placement(null, activity, category);
  }

  private static Placement inside(
      EntryDraft draft, UUID party, PlanContent plan, List<Violation> bad) {
    PlanRow row =
        plan.row(draft.line()).filter(each -> each.section() == PlanSection.BUDGET).orElse(null);
    if (row == null) {
      bad.add(new Violation("line", "ledger.line"));
      return new Placement(null, null, null);
    }
    boolean days = draft.kind() != null && draft.kind().inKind();
    if (!row.text(PlanColumn.FUNDER).equals(party.toString())) {
      bad.add(new Violation("line", "ledger.line.funder"));
    } else if (days && !row.text(PlanColumn.FUNDING).equals(Funding.IN_KIND.name())) {
      bad.add(new Violation("line", "ledger.line.cash"));
    }
    String activity = row.text(PlanColumn.ACTIVITY);
    if (draft.activity() != null && !draft.activity().equals(activity)) {
      bad.add(new Violation("activity", "ledger.activity.line"));
    }
    CostCategory category = CostCategory.valueOf(row.text(PlanColumn.CATEGORY));
    return new Placement(BudgetLine.of(row), activity, category);
  }
}
