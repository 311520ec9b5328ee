package org.puentesur.plan.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.puentesur.exchange.model.CostCategory;

/**
 * When a budget is balanced: every line names who funds it and comes to something, in cash an
 * amount, in kind days or a value or at least what is given; every activity has lines; and the days
 * of its expert time are the expert-days that it promises.
 */
public final class Balance {

  private Balance() {}

  /** What keeps the budget from being balanced, empty where it is. */
  public static List<Flaw> flaws(PlanContent content) {
    List<Flaw> found = new ArrayList<>();
    List<PlanRow> budget = content.rows(PlanSection.BUDGET);
    for (PlanRow row : budget) {
      if (row.text(PlanColumn.FUNDING).equals(Funding.CASH.name()) && !comesToSomething(row)) {
        found.add(Flaw.ofBalance(row, PlanColumn.AMOUNT, "cash"));
      } else if (row.text(PlanColumn.FUNDING).equals(Funding.IN_KIND.name()) && !gives(row)) {
        found.add(Flaw.ofBalance(row, PlanColumn.DAYS, "kind"));
      }
    }
    for (PlanRow activity : content.rows(PlanSection.ACTIVITIES)) {
      List<PlanRow> own = budget.stream().filter(row -> of(row, activity)).toList();
      if (own.isEmpty()) {
        found.add(Flaw.ofBalance(activity, null, "unfunded"));
      } else if (promised(activity).compareTo(expertDays(own)) != 0) {
        found.add(Flaw.ofBalance(activity, PlanColumn.EXPERT_DAYS, "days"));
      }
    }
    return found;
  }

  private static boolean comesToSomething(PlanRow row) {
    BudgetLine line = BudgetLine.of(row);
    return line.value() != null && line.value().amount().signum() > 0;
  }

  private static boolean gives(PlanRow row) {
    return comesToSomething(row)
        || BudgetLine.of(row).days().signum() > 0
        || !row.text(PlanColumn.CATEGORY).equals(CostCategory.EXPERT_TIME.name())
            && row.has(PlanColumn.DESCRIPTION);
  }

  private static boolean of(PlanRow line, PlanRow activity) {
    return activity.has(PlanColumn.CODE)
        && line.text(PlanColumn.ACTIVITY).equals(activity.text(PlanColumn.CODE));
  }

  private static BigDecimal promised(PlanRow activity) {
    return activity.has(PlanColumn.EXPERT_DAYS)
        ? activity.figure(PlanColumn.EXPERT_DAYS)
        : BigDecimal.ZERO;
  }

  private static BigDecimal expertDays(List<PlanRow> lines) {
    return lines.stream()
        .filter(row -> row.text(PlanColumn.CATEGORY).equals(CostCategory.EXPERT_TIME.name()))
        .map(row -> BudgetLine.of(row).days())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
