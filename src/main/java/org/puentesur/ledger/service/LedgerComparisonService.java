package org.puentesur.ledger.service;

import static org.puentesur.account.model.Role.Names.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationAccess;
import org.puentesur.cooperation.service.CooperationGate;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.cooperation.service.Cooperations;
import org.puentesur.ledger.model.ComparedLine;
import org.puentesur.ledger.model.Ledger;
import org.puentesur.ledger.model.LedgerComparison;
import org.puentesur.ledger.model.VarianceExplanation;
import org.puentesur.plan.model.Parties;
import org.puentesur.plan.service.PlanParties;
import org.puentesur.platform.problem.RuleBroken;

/** What was planned against what came of it, and why the two differ. */
@Stateless
public class LedgerComparisonService {

  @Inject Comparisons comparisons;
  @Inject LedgerSums sums;
  @Inject CooperationGate gate;
  @Inject Cooperations cooperations;
  @Inject PlanParties parties;
  @Inject LedgerNews news;
  @Inject Clock clock;

  /**
   * A comparison as it is read on a day.
   *
   * @param threshold how many hundredths of the plan a line may differ unexplained
   * @param party for which the caller explains, null where they do for none
   */
  public record Compared(
      Cooperation cooperation,
      LedgerComparison comparison,
      Parties parties,
      BigDecimal threshold,
      LocalDate today,
      UUID party) {

    /** Whether the caller says why a line differs. */
    public boolean explains(ComparedLine line) {
      return line.funder().equals(party) && line.deciding().exceeds(threshold);
    }

    /** The lines whose parties owe an explanation. */
    public List<ComparedLine> unexplained() {
      return comparison.unexplained(threshold, today);
    }
  }

  /** The comparison of a cooperation. */
  @PermitAll
  public Compared compare(String code) {
    Entered entered = gate.read(code);
    Cooperation cooperation = entered.cooperation();
    boolean writes = entered.access().takesPart() && Ledger.open(cooperation.phase());
    return new Compared(
        cooperation,
        comparisons.of(cooperation.id()),
        parties.of(cooperation),
        comparisons.threshold(),
        LocalDate.now(clock),
        writes ? entered.access().party() : null);
  }

  /** All that was ever said of the lines, in its order. */
  @PermitAll
  public List<VarianceExplanation> explanations(String code) {
    return sums.explanations(gate.read(code).cooperation().id());
  }

  /** Says for the caller's party why a line differs from the plan. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public VarianceExplanation explain(String code, UUID line, String text) {
    Entered entered = gate.change(code, CooperationAccess::takesPart);
    Cooperation cooperation = entered.cooperation();
    cooperations.lock(cooperation);
    Ledger.requireOpen(cooperation);
    ComparedLine compared =
        comparisons
            .of(cooperation.id())
            .line(line)
            .orElseThrow(() -> new RuleBroken("line", "ledger.line"));
    VarianceExplanation explanation =
        new VarianceExplanation(
            cooperation.id(),
            compared,
            compared.deciding().exceeds(comparisons.threshold()),
            text,
            entered.access().caller(),
            clock.instant());
    sums.add(explanation);
    news.explained(entered, explanation);
    return explanation;
  }
}
