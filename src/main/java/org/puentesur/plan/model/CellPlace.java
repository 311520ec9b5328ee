package org.puentesur.plan.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a cell stands in what comes whole.
 *
 * @param row from 1 on: of the sheet of a spreadsheet, or among the lines of a partner system
 */
public record CellPlace(PlanSection section, int row, PlanColumn column) {

  private static final Pattern TEXT = Pattern.compile("([A-Z]+)\\[([0-9]{1,6})]\\.([A-Z_]+)");

  /** As a refusal names it, such as {@code BUDGET[3].AMOUNT}. */
  public String text() {
    return section + "[" + row + "]." + column;
  }

  /** The place that a refusal names; none where it is about something else. */
  public static Optional<CellPlace> read(String text) {
    return Optional.ofNullable(text)
        .map(TEXT::matcher)
        .filter(Matcher::matches)
        .map(
            place ->
                new CellPlace(
                    PlanSection.valueOf(place.group(1)),
                    Integer.parseInt(place.group(2)),
                    PlanColumn.valueOf(place.group(3))));
  }
}
