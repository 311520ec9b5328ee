package org.puentesur.plan.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Activities along their days, in hundredths of the whole span.
 *
 * @param starts first day of the first month
 * @param ends last day of the last month
 */
public record Timeline(LocalDate starts, LocalDate ends, List<Bar> bars, List<Mark> marks) {

  private static final int WHOLE = 1_000;
  private static final int ROW = 26;
  private static final int ROOM = 200;
  private static final int GAP = 6;
  private static final int MOST_MARKS = 12;

  /** One activity; {@code x} and {@code width} in thousandths, {@code y} in its own row. */
  public record Bar(PlanRow activity, int x, int width, int y) {

    /** Where its name stands: after the bar, before it, or within where neither side has room. */
    public String side() {
      if (x + width <= WHOLE - ROOM) {
        return "start";
      }
      return x >= ROOM ? "end" : "middle";
    }

    /** Where the name is anchored. */
    public int anchor() {
      return switch (side()) {
        case "start" -> x + width + GAP;
        case "end" -> x - GAP;
        default -> x + width / 2;
      };
    }
  }

  /** The first day of a month that has a line of its own. */
  public record Mark(LocalDate month, int x) {}

  /** The timeline of those activities that have both dates, null where none has. */
  public static Timeline of(PlanContent content) {
    List<PlanRow> dated =
        content.rows(PlanSection.ACTIVITIES).stream()
            .filter(row -> row.has(PlanColumn.STARTS) && row.has(PlanColumn.ENDS))
            .filter(row -> !row.day(PlanColumn.ENDS).isBefore(row.day(PlanColumn.STARTS)))
            .sorted(Comparator.comparing((PlanRow row) -> row.day(PlanColumn.STARTS)))
            .toList();
    if (dated.isEmpty()) {
      return null;
    }
    LocalDate first = dated.get(0).day(PlanColumn.STARTS).withDayOfMonth(1);
    LocalDate last =
        dated.stream()
            .map(row -> row.day(PlanColumn.ENDS))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    LocalDate after = last.withDayOfMonth(1).plusMonths(1);
    return new Timeline(first, after.minusDays(1), bars(dated, first, after), marks(first, after));
  }

  private static List<Bar> bars(List<PlanRow> dated, LocalDate first, LocalDate after) {
    List<Bar> bars = new ArrayList<>();
    for (PlanRow row : dated) {
      int x = place(first, after, row.day(PlanColumn.STARTS));
      int end = place(first, after, row.day(PlanColumn.ENDS).plusDays(1));
      bars.add(new Bar(row, x, Math.max(4, end - x), ROW * (bars.size() + 1)));
    }
    return bars;
  }

  private static List<Mark> marks(LocalDate first, LocalDate after) {
    long step = 1 + ChronoUnit.MONTHS.between(first, after) / MOST_MARKS;
    List<Mark> marks = new ArrayList<>();
    for (LocalDate month = first; month.isBefore(after); month = month.plusMonths(step)) {
      marks.add(new Mark(month, place(first, after, month)));
    }
    return marks;
  }

  private static int place(LocalDate first, LocalDate after, LocalDate day) {
    return (int)
        (WHOLE * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, after));
  }

  /** How high the picture is. */
  public int height() {
    return ROW * (bars.size() + 1) + ROW / 2;
  }
}
