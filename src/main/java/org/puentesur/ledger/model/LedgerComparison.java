package org.puentesur.ledger.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puentesur.plan.model.BudgetLine;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.plan.model.PlanSection;

/**
 * The signed plan of a cooperation against its ledger.
 *
 * @param ends the last day of the plan's last activity, null where it has none
 * @param lines in the plan's order
 */
public record LedgerComparison(
    PlanContent plan, LocalDate ends, List<Posting> postings, List<ComparedLine> lines) {

  /**
   * The comparison of a plan and what was posted.
   *
   * @param explanations the latest of each line
   */
  public static LedgerComparison of(
      PlanContent plan, Collection<Posting> postings, Map<UUID, VarianceExplanation> explanations) {
    LocalDate ends =
        plan.rows(PlanSection.ACTIVITIES).stream()
            .map(row -> row.day(PlanColumn.ENDS))
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null);
    Map<UUID, List<Posting>> byLine =
        postings.stream()
            .filter(each -> each.line() != null)
            .collect(Collectors.groupingBy(Posting::line));
    List<ComparedLine> lines =
        plan.budget().stream()
            .map(
                line -> {
                  UUID id = line.row().line();
                  return new ComparedLine(
                      line,
                      ComparedRow.of(
                          id.toString(), List.of(line), byLine.getOrDefault(id, List.of())),
                      ends(line, plan, ends),
                      explanations.get(id));
                })
            .toList();
    return new LedgerComparison(plan, ends, List.copyOf(postings), lines);
  }

  private static LocalDate ends(BudgetLine line, PlanContent plan, LocalDate last) {
    if (line.row().has(PlanColumn.YEAR)) {
      return LocalDate.of(Integer.parseInt(line.row().text(PlanColumn.YEAR)), 12, 31);
    }
    return activity(line, plan).map(row -> row.day(PlanColumn.ENDS)).orElse(last);
  }

  private static Optional<PlanRow> activity(BudgetLine line, PlanContent plan) {
    String code = line.row().text(PlanColumn.ACTIVITY);
    return plan.rows(PlanSection.ACTIVITIES).stream()
        .filter(row -> row.text(PlanColumn.CODE).equals(code))
        .findFirst();
  }

  /** What belongs to no line of the plan in force, party by party. */
  public List<ComparedRow> outside() {
    List<Posting> beside = beside();
    SortedSet<String> parties =
        beside.stream()
            .map(each -> each.party().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    return parties.stream()
        .map(
            party ->
                ComparedRow.of(
                    party,
                    List.of(),
                    beside.stream().filter(each -> each.party().toString().equals(party)).toList()))
        .filter(ComparedRow::something)
        .toList();
  }

  private List<Posting> beside() {
    Set<UUID> planned = lines.stream().map(ComparedLine::id).collect(Collectors.toSet());
    return postings.stream().filter(each -> !planned.contains(each.line())).toList();
  }

  /** All of it together. */
  public ComparedRow total() {
    return ComparedRow.of("", lines.stream().map(ComparedLine::line).toList(), postings);
  }

  /** Added up by party, category or year, in the order of their keys. */
  public List<ComparedRow> by(Grouping grouping) {
    Function<BudgetLine, String> ofLine = line -> key(grouping, line);
    Function<Posting, String> ofPosting = posting -> key(grouping, posting);
    List<BudgetLine> budget = lines.stream().map(ComparedLine::line).toList();
    SortedSet<String> keys =
        Stream.concat(budget.stream().map(ofLine), postings.stream().map(ofPosting))
            .collect(Collectors.toCollection(TreeSet::new));
    return keys.stream()
        .map(
            key ->
                ComparedRow.of(
                    key,
                    budget.stream().filter(line -> ofLine.apply(line).equals(key)).toList(),
                    postings.stream().filter(each -> ofPosting.apply(each).equals(key)).toList()))
        .toList();
  }

  private static String key(Grouping grouping, Posting posting) {
    return switch (grouping) {
      case PARTY -> posting.party().toString();
      case CATEGORY -> posting.category().name();
      case YEAR -> String.valueOf(posting.year());
    };
  }

  private String key(Grouping grouping, BudgetLine line) {
    return switch (grouping) {
      case PARTY -> line.row().text(PlanColumn.FUNDER);
      case CATEGORY -> line.row().text(PlanColumn.CATEGORY);
      case YEAR -> year(line);
    };
  }

  // a line that names no year is of that in which its activity begins and ends
  private String year(BudgetLine line) {
    if (line.row().has(PlanColumn.YEAR)) {
      return line.row().text(PlanColumn.YEAR);
    }
    return activity(line, plan)
        .filter(row -> row.has(PlanColumn.STARTS) && row.has(PlanColumn.ENDS))
        .filter(row -> row.day(PlanColumn.STARTS).getYear() == row.day(PlanColumn.ENDS).getYear())
        .map(row -> String.valueOf(row.day(PlanColumn.ENDS).getYear()))
        .orElse("");
  }

  /** The line of an id. */
  public Optional<ComparedLine> line(UUID id) {
    return lines.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** What the parties still owe an explanation for. */
  public List<ComparedLine> unexplained(BigDecimal threshold, LocalDate today) {
    return lines.stream()
        .filter(line -> line.state(threshold, today) == VarianceState.UNEXPLAINED)
        .toList();
  }

  /** The lines of which nobody has said why they differ; to close, their time is no reason. */
  public List<ComparedLine> unsettled(BigDecimal threshold) {
    return lines.stream()
        .filter(line -> line.deciding().exceeds(threshold) && !line.explained())
        .toList();
  }

  /** Whether the plan's time is not over and less than planned has come of a line of it. */
  public boolean pending(BigDecimal threshold, LocalDate today) {
    return ends != null
        && !ends.isBefore(today)
        && lines.stream()
            .map(ComparedLine::deciding)
            .anyMatch(measure -> measure.exceeds(threshold) && !measure.over());
  }
}
