package org.puentesur.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.puentesur.ledger.model.ComparedLine;
import org.puentesur.ledger.model.ComparedRow;
import org.puentesur.ledger.model.Grouping;
import org.puentesur.ledger.model.VarianceExplanation;
import org.puentesur.ledger.model.VarianceState;
import org.puentesur.ledger.service.LedgerComparisonService;
import org.puentesur.ledger.service.LedgerComparisonService.Compared;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** What was planned against what came of it: by line, party, category and year. */
@Named("ledgerComparisonPage")
@RequestScoped
public class ComparisonPage {

  @Inject LedgerComparisonService service;
  @Inject Problems problems;

  private String code;
  private Compared compared;
  private List<VarianceExplanation> explanations = List.of();

  public void load() {
    code = RecordId.parameter("code");
    try {
      compared = service.compare(code);
      explanations = service.explanations(code);
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  public String getCode() {
    return code;
  }

  public Compared getCompared() {
    return compared;
  }

  public List<ComparedLine> getLines() {
    return compared.comparison().lines();
  }

  public List<ComparedLine> getUnexplained() {
    return compared.unexplained();
  }

  /** How many lines differ while their time runs: to be explained before the closure at latest. */
  public int getLater() {
    return compared.comparison().unsettled(compared.threshold()).size() - getUnexplained().size();
  }

  public List<ComparedRow> getOutside() {
    return compared.comparison().outside();
  }

  public ComparedRow getTotal() {
    return compared.comparison().total();
  }

  public Grouping[] getGroupings() {
    return Grouping.values();
  }

  public List<ComparedRow> by(Grouping grouping) {
    return compared.comparison().by(grouping);
  }

  public VarianceState state(ComparedLine line) {
    return line.state(compared.threshold(), compared.today());
  }

  /** What was said of a line until now, latest first. */
  public List<VarianceExplanation> said(ComparedLine line) {
    return explanations.stream()
        .filter(each -> each.line().equals(line.id()))
        .sorted((one, other) -> other.writtenAt().compareTo(one.writtenAt()))
        .toList();
  }

  /** Whether there is nothing to compare. */
  public boolean isNothing() {
    return getLines().isEmpty() && compared.comparison().postings().isEmpty();
  }
}
