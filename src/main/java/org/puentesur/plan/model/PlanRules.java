package org.puentesur.plan.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a version must be before it is proposed: whole, and each line soundly tied to the others.
 */
public final class PlanRules {

  private PlanRules() {}

  /** Every flaw, those of {@link Balance} among them. */
  public static List<Flaw> flaws(PlanContent content) {
    Stream.Builder<Flaw> found = Stream.builder();
    if (content.rows(PlanSection.ACTIVITIES).isEmpty()) {
      found.add(new Flaw(null, PlanSection.ACTIVITIES, null, "activities", false));
    }
    content.rows().forEach(row -> missing(row, found));
    content.rows().forEach(row -> references(row, content, found));
    repeated(content, PlanSection.RESULTS, found);
    repeated(content, PlanSection.ACTIVITIES, found);
    content.rows(PlanSection.ACTIVITIES).forEach(row -> dates(row, found));
    content.rows(PlanSection.BUDGET).forEach(row -> money(row, found));
    return Stream.concat(found.build(), Balance.flaws(content).stream()).toList();
  }

  /** Those that hinder a proposal. */
  public static List<Flaw> hindering(PlanContent content) {
    return flaws(content).stream().filter(flaw -> !flaw.balance()).toList();
  }

  private static void missing(PlanRow row, Consumer<Flaw> found) {
    row.section().columns().stream()
        .filter(column -> column.required() && !row.has(column))
        .forEach(column -> found.accept(Flaw.of(row, column, "missing")));
  }

  private static void references(PlanRow row, PlanContent content, Consumer<Flaw> found) {
    row.cells().keySet().stream()
        .filter(column -> column.names() != null)
        .filter(column -> !content.codes(column.names()).contains(row.text(column)))
        .forEach(column -> found.accept(Flaw.of(row, column, "reference")));
  }

  private static void repeated(PlanContent content, PlanSection section, Consumer<Flaw> found) {
    Set<String> seen = new HashSet<>();
    content.rows(section).stream()
        .filter(row -> row.has(PlanColumn.CODE) && !seen.add(row.text(PlanColumn.CODE)))
        .forEach(row -> found.accept(Flaw.of(row, PlanColumn.CODE, "repeated")));
  }

  private static void dates(PlanRow row, Consumer<Flaw> found) {
    LocalDate starts = row.day(PlanColumn.STARTS);
    LocalDate ends = row.day(PlanColumn.ENDS);
    if (starts != null && ends != null && ends.isBefore(starts)) {
      found.accept(Flaw.of(row, PlanColumn.ENDS, "dates"));
    }
  }

  private static void money(PlanRow row, Consumer<Flaw> found) {
    boolean figures = row.has(PlanColumn.AMOUNT) || row.has(PlanColumn.DAY_RATE);
    if (figures && !row.has(PlanColumn.CURRENCY)) {
      found.accept(Flaw.of(row, PlanColumn.CURRENCY, "currency"));
    }
    if (row.has(PlanColumn.RATE) && !row.has(PlanColumn.RATE_DATE)) {
      found.accept(Flaw.of(row, PlanColumn.RATE_DATE, "rate"));
    }
    if (row.has(PlanColumn.RATE) && !row.has(PlanColumn.RATE_SOURCE)) {
      found.accept(Flaw.of(row, PlanColumn.RATE_SOURCE, "rate"));
    }
    BudgetLine line = BudgetLine.of(row);
    if (!line.exact()) {
      found.accept(Flaw.of(row, PlanColumn.AMOUNT, "digits"));
    }
    if (!line.agrees()) {
      found.accept(Flaw.of(row, PlanColumn.AMOUNT, "differs"));
    }
  }
}
