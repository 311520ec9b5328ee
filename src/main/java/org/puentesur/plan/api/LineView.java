package org.puentesur.plan.api;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.problem.RuleBroken;

/**
 * A line of a plan as the API shows and takes it.
 *
 * @param line null for one that is new
 * @param cells by column; figures have a point before their decimals
 * @param reason why it is so, null where nobody has said
 */
public record LineView(UUID line, String section, Map<String, String> cells, String reason) {

  static List<LineView> of(PlanContent content) {
    return content.rows().stream().map(LineView::of).toList();
  }

  private static LineView of(PlanRow row) {
    Map<String, String> cells = new TreeMap<>();
    row.cells().forEach((column, text) -> cells.put(column.name(), text));
    String reason = row.reason().isEmpty() ? null : row.reason();
    return new LineView(row.line(), row.section().name(), cells, reason);
  }

  /** The line that a partner system has written; refuses a table or a column that there is not. */
  PlanRow row() {
    PlanSection table = Constants.one("section", PlanSection.class, section);
    Map<PlanColumn, String> read = new EnumMap<>(PlanColumn.class);
    if (cells != null) {
      cells.forEach((name, text) -> read.put(column(table, name), text == null ? "" : text));
    }
    return new PlanRow(line == null ? UUID.randomUUID() : line, table, read, reason);
  }

  private static PlanColumn column(PlanSection table, String name) {
    return Arrays.stream(PlanColumn.values())
        .filter(column -> column.name().equals(name) && table.columns().contains(column))
        .findFirst()
        .orElseThrow(() -> new RuleBroken("cells", "plan.cell.column"));
  }
}
