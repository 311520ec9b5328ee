package org.puentesur.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.puentesur.plan.model.CellEdit;
import org.puentesur.plan.model.EditOutcome;
import org.puentesur.plan.model.EditOutcome.Result;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.plan.service.DraftChange;
import org.puentesur.plan.service.PlanDraftService;
import org.puentesur.platform.problem.Conflict;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;
import org.puentesur.platform.web.Forms;

/** One line that comes as a plain form: beside each field what its writer saw in it. */
@ApplicationScoped
public class PlanLineForm {

  @Inject PlanDraftService drafts;

  void keep(String code, HttpServletRequest request) {
    UUID line = Forms.id(request, "line");
    PlanSection section = PlanSection.valueOf(String.valueOf(request.getParameter("section")));
    List<DraftChange> changes = new ArrayList<>();
    if (request.getParameter("fresh") != null) {
      changes.add(new DraftChange.Add(line, section));
    }
    for (PlanColumn column : section.columns()) {
      String before = request.getParameter("before." + column);
      String after = request.getParameter(column.name());
      if (after != null && !after.equals(before)) {
        changes.add(new DraftChange.Set(new CellEdit(line, column, before, after)));
      }
    }
    changes.add(new DraftChange.Explain(line, request.getParameter("reason")));
    refuse(drafts.edit(code, changes).outcomes());
  }

  // what could be kept is kept; what could not is told
  private static void refuse(List<EditOutcome> outcomes) {
    List<Violation> invalid = new ArrayList<>();
    for (EditOutcome outcome : outcomes) {
      if (outcome.result() == Result.INVALID) {
        invalid.add(new Violation(outcome.column().name(), outcome.key()));
      } else if (outcome.result() != Result.SAVED) {
        throw new Conflict("line " + outcome.line());
      }
    }
    if (!invalid.isEmpty()) {
      throw new RuleBroken(invalid);
    }
  }
}
