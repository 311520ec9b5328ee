package org.puentesur.plan.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * One line of a plan as a value.
 *
 * @param line the same through all versions
 * @param cells those that are not empty
 * @param reason why it is as it is, empty where nobody has said
 */
public record PlanRow(
    UUID line, PlanSection section, Map<PlanColumn, String> cells, String reason) {

  public PlanRow {
    Map<PlanColumn, String> filled = new EnumMap<>(PlanColumn.class);
    cells.forEach(
        (column, text) -> {
          if (!section.columns().contains(column)) {
            throw new IllegalArgumentException(section + " has no " + column);
          }
          if (!text.isEmpty()) {
            filled.put(column, text);
          }
        });
    cells = Collections.unmodifiableMap(filled);
    reason = reason == null ? "" : reason;
  }

  /** A line without a reason. */
  public static PlanRow of(UUID line, PlanSection section, Map<PlanColumn, String> cells) {
    return new PlanRow(line, section, cells, "");
  }

  /** A cell's text, empty where nothing stands. */
  public String text(PlanColumn column) {
    return cells.getOrDefault(column, "");
  }

  public boolean has(PlanColumn column) {
    return cells.containsKey(column);
  }

  /** A cell's figure, null where nothing stands. */
  public BigDecimal figure(PlanColumn column) {
    return has(column) ? new BigDecimal(text(column)) : null;
  }

  /** A cell's day, null where nothing stands. */
  public LocalDate day(PlanColumn column) {
    return has(column) ? LocalDate.parse(text(column)) : null;
  }

  /** The line with another text in a cell. */
  public PlanRow with(PlanColumn column, String text) {
    Map<PlanColumn, String> changed = new EnumMap<>(PlanColumn.class);
    changed.putAll(cells);
    changed.put(column, text);
    return new PlanRow(line, section, changed, reason);
  }
}
