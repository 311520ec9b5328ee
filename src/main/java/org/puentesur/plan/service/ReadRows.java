package org.puentesur.plan.service;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.puentesur.plan.model.CellPlace;
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
    return of(rows, IntStream.rangeClosed(1, rows.size()).boxed().toList(), reader);
  }

  /**
   * The same of lines that stand elsewhere.
   *
   * @param numbers of each line where its writer sees it
   */
  static List<PlanRow> of(List<PlanRow> rows, List<Integer> numbers, CellReader reader) {
    List<Violation> bad = new ArrayList<>();
    List<PlanRow> read = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      read.add(row(rows.get(at), numbers.get(at), reader, bad));
    }
    if (!bad.isEmpty()) {
      throw new RuleBroken(bad);
    }
    return read;
  }

  private static PlanRow row(PlanRow row, int number, CellReader reader, List<Violation> bad) {
    Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
    row.cells()
        .forEach(
            (column, text) -> {
              try {
                cells.put(column, reader.read(column, text));
              } catch (RuleBroken broken) {
                CellPlace place = new CellPlace(row.section(), number, column);
                bad.add(new Violation(place.text(), broken.violations().get(0).key()));
              }
            });
    return new PlanRow(row.line(), row.section(), cells, row.reason());
  }
}
