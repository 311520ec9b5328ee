package org.puentesur.ledger.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.puentesur.ledger.model.ComparedLine;
import org.puentesur.ledger.model.ComparedRow;
import org.puentesur.ledger.model.Grouping;
import org.puentesur.ledger.model.Measure;
import org.puentesur.ledger.model.VarianceExplanation;
import org.puentesur.ledger.service.LedgerComparisonService.Compared;

/**
 * The signed plan of a cooperation against its ledger.
 *
 * @param threshold hundredths of the plan by which a line may differ unexplained
 * @param outside what belongs to no line of the plan, by party
 */
public record ComparisonView(
    BigDecimal threshold,
    List<Line> lines,
    List<Row> outside,
    List<Row> byParty,
    List<Row> byCategory,
    List<Row> byYear,
    Row total) {

  /**
   * Plan and actual of what belongs together.
   *
   * @param key a line's or party's id, a category or a year; absent of what has none
   * @param own in the one currency that all of it has, absent where there are several
   * @param dollars at the rates of plan and entries
   */
  public record Row(String key, Figures own, Figures dollars, Figures days) {

    static Row of(ComparedRow row) {
      return new Row(
          row.key().isEmpty() ? null : row.key(),
          row.own().map(Figures::of).orElse(null),
          Figures.of(row.dollars()),
          Figures.of(row.days()));
    }
  }

  /**
   * Figures of one unit.
   *
   * @param currency absent of days
   * @param planned absent where the plan does not say it in this unit
   */
  public record Figures(
      String currency,
      BigDecimal planned,
      BigDecimal committed,
      BigDecimal disbursed,
      BigDecimal spent,
      BigDecimal difference,
      BigDecimal percent) {

    static Figures of(Measure measure) {
      return new Figures(
          measure.currency(),
          measure.planned(),
          measure.committed(),
          measure.disbursed(),
          measure.spent(),
          measure.difference(),
          measure.percent());
    }
  }

  /**
   * A budget line.
   *
   * @param explanation the latest, which may be of earlier figures; absent while there is none
   */
  public record Line(Row row, UUID partyId, String state, Explanation explanation) {

    static Line of(ComparedLine line, Compared compared) {
      return new Line(
          Row.of(line.row()),
          line.funder(),
          line.state(compared.threshold(), compared.today()).name(),
          line.explanation() == null ? null : Explanation.of(line.explanation()));
    }
  }

  /** Why a line differs from the plan. */
  public record Explanation(
      UUID id, UUID lineId, UUID partyId, String text, String writtenBy, Instant writtenAt) {

    static Explanation of(VarianceExplanation said) {
      return new Explanation(
          said.id(), said.line(), said.party(), said.text(), said.authorName(), said.writtenAt());
    }
  }

  static ComparisonView of(Compared compared) {
    return new ComparisonView(
        compared.threshold(),
        compared.comparison().lines().stream().map(line -> Line.of(line, compared)).toList(),
        rows(compared.comparison().outside()),
        rows(compared.comparison().by(Grouping.PARTY)),
        rows(compared.comparison().by(Grouping.CATEGORY)),
        rows(compared.comparison().by(Grouping.YEAR)),
        Row.of(compared.comparison().total()));
  }

  private static List<Row> rows(List<ComparedRow> rows) {
    return rows.stream().map(Row::of).toList();
  }
}
