package org.puentesur.plan.service;

import java.util.Map;
import java.util.UUID;
import org.puentesur.plan.model.CellEdit;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanSection;

/** One thing that a person does in the tables of a draft. */
public sealed interface DraftChange {

  /** The line that it is done to. */
  UUID line();

  /** A new line at the end of a table, whose id the page has given out. */
  record Add(UUID line, PlanSection section) implements DraftChange {}

  /** Another text in a cell. */
  record Set(CellEdit edit) implements DraftChange {
    @Override
    public UUID line() {
      return edit.line();
    }
  }

  /**
   * Takes a line away.
   *
   * @param seen its cells as the person saw them, empty ones left out
   */
  record Remove(UUID line, Map<PlanColumn, String> seen) implements DraftChange {}

  /** Says why a line is as it is. */
  record Explain(UUID line, String reason) implements DraftChange {}
}
