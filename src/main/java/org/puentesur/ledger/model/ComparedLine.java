package org.puentesur.ledger.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.puentesur.plan.model.BudgetLine;
import org.puentesur.plan.model.Funding;
import org.puentesur.plan.model.PlanColumn;

/**
 * A budget line against what came of it.
 *
 * @param ends the last day for which it was planned, null where the plan does not say
 * @param explanation the latest, null while there is none
 */
public record ComparedLine(
    BudgetLine line, ComparedRow row, LocalDate ends, VarianceExplanation explanation) {

  public UUID id() {
    return line.row().line();
  }

  /** The party that funds it, which answers for its variance. */
  public UUID funder() {
    return UUID.fromString(line.row().text(PlanColumn.FUNDER));
  }

  /**
   * What decides: of what is given in kind its days, because quantities come first; else its own
   * currency; else dollars.
   */
  public Measure deciding() {
    boolean kind = line.row().text(PlanColumn.FUNDING).equals(Funding.IN_KIND.name());
    return kind && line.days().signum() > 0 ? row.days() : row.own().orElseGet(row::dollars);
  }

  /** How it stands on a day, when so many hundredths of the plan are let pass. */
  public VarianceState state(BigDecimal threshold, LocalDate today) {
    if (!deciding().exceeds(threshold)) {
      return VarianceState.WITHIN;
    } else if (explained()) {
      return VarianceState.EXPLAINED;
    }
    boolean running = ends != null && !ends.isBefore(today);
    return running && !deciding().over() ? VarianceState.RUNNING : VarianceState.UNEXPLAINED;
  }

  /** Whether its party has said why, of the figures as they are now. */
  public boolean explained() {
    return explanation != null && explanation.figures().equals(deciding().figures());
  }
}
