package org.puentesur.plan.service;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.puentesur.plan.model.CellReader;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;

/** Lines that come whole, from a file or a partner system, each cell read as if it were typed. */
final class ReadRows {

  private ReadRows() {}

  /** The same lines in the form in which they are kept; refuses with every bad cell's place. */
  static List<PlanRow> of(List<PlanRow> rows, CellReader reader) {
    List<Violation> bad = new ArrayList<>();
    List<PlanRow> read = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      read.add(row(rows.get(at), at, reader, bad));
    }
    if (!bad.isEmpty()) {
      throw new RuleBroken(bad);
    }
    return read;
  }

  private static PlanRow row(PlanRow row, int at, CellReader reader, List<Violation> bad) {
    Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
    row.cells()
        .forEach(
            (column, text) -> {
              try {
                cells.put(column, reader.read(column, text));
              } catch (RuleBroken broken) {
                String place = row.section() + "[" + (at + 1) + "]." + column;
                bad.add(new Violation(place, broken.violations().get(0).key()));
              }
            });
    return new PlanRow(row.line(), row.section(), cells, row.reason());
  }
}
