package org.puentesur.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.puentesur.plan.model.CellForm;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.platform.web.MessagesBean;

/** What a cell of a plan can be chosen from. */
@Named
@RequestScoped
public class PlanChoices {

  @Inject PlanCells cells;
  @Inject MessagesBean messages;

  /**
   * One thing to choose.
   *
   * @param value as a cell keeps it
   */
  public record Choice(String value, String label) {}

  /** The columns that are chosen. */
  public List<PlanColumn> getColumns() {
    return Arrays.stream(PlanColumn.values()).filter(this::has).toList();
  }

  public boolean has(PlanColumn column) {
    return column.form() == CellForm.CHOICE || column.form() == CellForm.PARTY;
  }

  /** What a column can be chosen from. */
  public List<Choice> of(PlanColumn column) {
    return column.form() == CellForm.PARTY
        ? cells.parties().all().stream()
            .map(party -> new Choice(party.institution().toString(), party.acronym()))
            .toList()
        : Arrays.stream(column.choices())
            .map(constant -> new Choice(constant.name(), messages.e(constant)))
            .toList();
  }
}
