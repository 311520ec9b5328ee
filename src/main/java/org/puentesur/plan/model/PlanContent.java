package org.puentesur.plan.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All that a version says, line by line. */
public record PlanContent(List<PlanRow> rows) {

  /** Nothing yet. */
  public static final PlanContent EMPTY = new PlanContent(List.of());

  public PlanContent {
    rows = List.copyOf(rows);
  }

  /** The lines of a table, in their order. */
  public List<PlanRow> rows(PlanSection section) {
    return rows.stream().filter(row -> row.section() == section).toList();
  }

  public Optional<PlanRow> row(UUID line) {
    return rows.stream().filter(row -> row.line().equals(line)).findFirst();
  }

  /** What the lines of a table are called. */
  public Set<String> codes(PlanSection section) {
    return rows(section).stream().map(row -> row.text(PlanColumn.CODE)).collect(Collectors.toSet());
  }

  public List<BudgetLine> budget() {
    return rows(PlanSection.BUDGET).stream().map(BudgetLine::of).toList();
  }

  public boolean empty() {
    return rows.isEmpty();
  }
}
