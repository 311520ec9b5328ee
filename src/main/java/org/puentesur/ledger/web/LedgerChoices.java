package org.puentesur.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.puentesur.cooperation.web.CooperationFrame;
import org.puentesur.exchange.model.CostCategory;
import org.puentesur.ledger.model.Ledger;
import org.puentesur.ledger.model.LedgerKind;
import org.puentesur.ledger.service.LedgerService;
import org.puentesur.plan.model.BudgetLine;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.plan.web.PlanCells;

/** What an entry of a ledger is chosen from. */
@Named
@RequestScoped
public class LedgerChoices {

  @Inject CooperationFrame frame;
  @Inject LedgerService service;
  @Inject LedgerNames names;
  @Inject PlanCells cells;

  private PlanContent plan;

  /** The kinds that are recorded now. */
  public List<LedgerKind> getKinds() {
    return Arrays.stream(LedgerKind.values())
        .filter(kind -> Ledger.takes(frame.getCooperation().phase(), kind))
        .toList();
  }

  /** The lines that the reader's party funds. */
  public List<SelectItem> getLines() {
    return own().stream()
        .map(line -> new SelectItem(line.row().line().toString(), names.line(line)))
        .toList();
  }

  /** Whether the plan values the days of a line that the reader's party funds. */
  public boolean isValuing() {
    return own().stream().anyMatch(line -> line.row().has(PlanColumn.DAY_RATE));
  }

  private List<BudgetLine> own() {
    String party = String.valueOf(frame.getAccess().party());
    return plan().budget().stream()
        .filter(line -> line.row().text(PlanColumn.FUNDER).equals(party))
        .toList();
  }

  /** The activities of the plan. */
  public List<SelectItem> getActivities() {
    return plan().rows(PlanSection.ACTIVITIES).stream()
        .map(
            row ->
                new SelectItem(
                    row.text(PlanColumn.CODE),
                    row.text(PlanColumn.CODE) + " · " + row.text(PlanColumn.TITLE)))
        .toList();
  }

  public CostCategory[] getCategories() {
    return CostCategory.values();
  }

  /** The parties. */
  public List<SelectItem> getParties() {
    return cells.parties().all().stream()
        .map(party -> new SelectItem(party.institution().toString(), party.acronym()))
        .toList();
  }

  /** The parties but the reader's own. */
  public List<SelectItem> getReceivers() {
    String own = String.valueOf(frame.getAccess().party());
    return getParties().stream().filter(each -> !each.getValue().equals(own)).toList();
  }

  private PlanContent plan() {
    if (plan == null) {
      plan = service.plan(frame.getCooperation().code());
    }
    return plan;
  }
}
