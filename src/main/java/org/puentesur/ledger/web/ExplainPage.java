package org.puentesur.ledger.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.puentesur.ledger.model.ComparedLine;
import org.puentesur.ledger.service.LedgerComparisonService;
import org.puentesur.ledger.service.LedgerComparisonService.Compared;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** Where a party says why a line that it funds differs from the plan. */
@Named
@ViewScoped
public class ExplainPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient LedgerComparisonService service;
  @Inject Problems problems;

  private String code;
  private UUID line;
  private String text;
  private transient ComparedLine compared;

  public void load() {
    code = RecordId.parameter("code");
    try {
      line = UUID.fromString(String.valueOf(RecordId.parameter("line")));
      Compared all = service.compare(code);
      compared = all.comparison().line(line).filter(all::explains).orElse(null);
      if (compared == null) {
        problems.notFound();
      }
    } catch (NotFound | IllegalArgumentException gone) {
      problems.notFound();
    }
  }

  public void save() {
    problems.done(
        () -> {
          service.explain(code, line, text);
          problems.go(getAddress() + "?done=ledger.explained");
        });
  }

  /** The address of the comparison. */
  public String getAddress() {
    return "/cooperations/" + code + "/ledger/comparison";
  }

  public ComparedLine getLine() {
    if (compared == null) {
      compared = service.compare(code).comparison().line(line).orElseThrow();
    }
    return compared;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
