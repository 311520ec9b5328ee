package org.puentesur.plan.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Two versions of a plan line by line: each cell that differs, with who changed it and why. */
public record Comparison(List<LineChange> lines) {

  /**
   * A version with what it says, as a comparison needs it.
   *
   * @param author whose version it is
   * @param reason why it was proposed
   */
  public record Step(String author, String reason, PlanContent content) {}

  /** What has become of a line. */
  public enum Change {
    ADDED,
    REMOVED,
    CHANGED
  }

  /** A cell before and after; by whose version, for which reason. */
  public record CellChange(String before, String after, String by, String reason) {}

  /**
   * A line that differs.
   *
   * @param before null where it was added
   * @param after null where it was removed
   * @param cells those that differ
   */
  public record LineChange(
      UUID line,
      PlanSection section,
      Change change,
      PlanRow before,
      PlanRow after,
      Map<PlanColumn, CellChange> cells) {}

  /**
   * What lies between the first step and the last; the steps between tell by whom a cell came to be
   * what it is.
   */
  public static Comparison of(List<Step> steps) {
    PlanContent first = steps.get(0).content();
    PlanContent last = steps.get(steps.size() - 1).content();
    Map<UUID, PlanRow> before = byLine(first);
    Map<UUID, PlanRow> after = byLine(last);
    List<LineChange> changes = new ArrayList<>();
    for (PlanSection section : PlanSection.values()) {
      for (PlanRow row : last.rows(section)) {
        change(before.get(row.line()), row, steps, changes);
      }
      for (PlanRow row : first.rows(section)) {
        if (!after.containsKey(row.line())) {
          change(row, null, steps, changes);
        }
      }
    }
    return new Comparison(changes);
  }

  private static void change(
      PlanRow before, PlanRow after, List<Step> steps, List<LineChange> changes) {
    PlanRow any = after == null ? before : after;
    Map<PlanColumn, CellChange> cells = new EnumMap<>(PlanColumn.class);
    for (PlanColumn column : any.section().columns()) {
      String old = before == null ? "" : before.text(column);
      String now = after == null ? "" : after.text(column);
      if (!old.equals(now)) {
        Step by = last(steps, any.line(), column);
        cells.put(column, new CellChange(old, now, by.author(), reason(by, any.line())));
      }
    }
    if (!cells.isEmpty()) {
      changes.add(
          new LineChange(any.line(), any.section(), kind(before, after), before, after, cells));
    }
  }

  private static Change kind(PlanRow before, PlanRow after) {
    return before == null ? Change.ADDED : after == null ? Change.REMOVED : Change.CHANGED;
  }

  // the last version that changed the cell
  private static Step last(List<Step> steps, UUID line, PlanColumn column) {
    for (int at = steps.size() - 1; at > 0; at--) {
      if (!text(steps.get(at), line, column).equals(text(steps.get(at - 1), line, column))) {
        return steps.get(at);
      }
    }
    return steps.get(steps.size() - 1);
  }

  private static String text(Step step, UUID line, PlanColumn column) {
    return step.content().row(line).map(row -> row.text(column)).orElse("");
  }

  // a line's own reason goes before that of the whole version
  private static String reason(Step step, UUID line) {
    return step.content()
        .row(line)
        .map(PlanRow::reason)
        .filter(reason -> !reason.isEmpty())
        .orElse(step.reason());
  }

  private static Map<UUID, PlanRow> byLine(PlanContent content) {
    Map<UUID, PlanRow> rows = new LinkedHashMap<>();
    content.rows().forEach(row -> rows.put(row.line(), row));
    return rows;
  }

  /** The lines of a table that differ. */
  public List<LineChange> lines(PlanSection section) {
    return lines.stream().filter(line -> line.section() == section).toList();
  }
}
