package org.puentesur.plan.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.problem.RuleBroken;

/** A line in one version of a plan, which keeps its own id through all of them. */
@Entity
@Table(name = "plan_line")
public class PlanLine extends Identified {

  private static final int LONGEST_REASON = 500;

  @Column(name = "version_id")
  private UUID of;

  @Column(name = "line_id")
  private UUID line;

  @Enumerated(EnumType.STRING)
  private PlanSection section;

  private int position;

  @Convert(converter = CellsConverter.class)
  private Map<PlanColumn, String> cells;

  private String reason;

  @Column(name = "changed_by")
  private String changedBy;

  protected PlanLine() {}

  /** A line of a draft. */
  public PlanLine(PlanVersion draft, PlanRow row, int position, String by) {
    draft.refuseUnlessDraft();
    this.of = draft.id();
    this.line = row.line();
    this.section = row.section();
    this.position = position;
    this.cells = row.cells();
    this.reason = row.reason();
    this.changedBy = by;
  }

  /**
   * Takes another text in a cell, if what the person saw is still there or somebody wrote the same;
   * else tells what is. People who touch different cells never meet.
   */
  public EditOutcome edit(PlanVersion draft, CellEdit edit, CellReader reader, String by) {
    draft.refuseUnlessDraft();
    if (!section.columns().contains(edit.column())) {
      throw new RuleBroken("plan.cell.column");
    }
    String current = row().text(edit.column());
    String after;
    try {
      after = reader.read(edit.column(), edit.after());
    } catch (RuleBroken broken) {
      return EditOutcome.invalid(
          line, edit.column(), edit.after(), broken.violations().get(0).key());
    }
    if (!current.equals(edit.before()) && !current.equals(after)) {
      return EditOutcome.conflict(line, edit.column(), current, changedBy);
    }
    take(row().with(edit.column(), after), by);
    return EditOutcome.saved(line, edit.column(), after);
  }

  /** Becomes what another version says of the same line. */
  public void accept(PlanVersion draft, PlanRow row, String by) {
    draft.refuseUnlessDraft();
    take(row, by);
  }

  /** Says why the line is as it is. */
  public void explain(PlanVersion draft, String why, String by) {
    draft.refuseUnlessDraft();
    if (why != null && why.length() > LONGEST_REASON) {
      throw new RuleBroken("reason", "plan.reason.long");
    }
    reason = why == null ? "" : why.strip();
    changedBy = by;
  }

  private void take(PlanRow row, String by) {
    cells = row.cells();
    changedBy = by;
  }

  /** The version that it is a line of. */
  public UUID of() {
    return of;
  }

  public PlanRow row() {
    return new PlanRow(line, section, cells, reason);
  }

  public UUID line() {
    return line;
  }

  public int position() {
    return position;
  }

  /** Who wrote in it last. */
  public String changedBy() {
    return changedBy;
  }
}
