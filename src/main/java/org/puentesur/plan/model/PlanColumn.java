package org.puentesur.plan.model;

import org.puentesur.exchange.model.CostCategory;
import org.puentesur.exchange.model.Modality;

/** A column of one of the plan's tables: what its cells hold and whether one may stay empty. */
public enum PlanColumn {
  CODE(CellForm.CODE, true),
  LEVEL(ResultLevel.class, true),
  PARENT(CellForm.CODE, false),
  STATEMENT(CellForm.TEXT, true),
  RESULT(CellForm.CODE, true),
  NAME(CellForm.TEXT, true),
  UNIT(CellForm.TEXT, false),
  BASELINE(CellForm.NUMBER, false),
  BASELINE_YEAR(CellForm.YEAR, false),
  TARGETS(CellForm.TARGETS, true),
  VERIFICATION(CellForm.TEXT, false),
  DISAGGREGATION(CellForm.TEXT, false),
  OUTPUT(CellForm.CODE, true),
  TITLE(CellForm.TEXT, true),
  STARTS(CellForm.DATE, true),
  ENDS(CellForm.DATE, true),
  RESPONSIBLE(CellForm.PARTY, true),
  MODALITY(Modality.class, false),
  EXPERT_DAYS(CellForm.AMOUNT, false),
  ACTIVITY(CellForm.CODE, true),
  CATEGORY(CostCategory.class, true),
  DESCRIPTION(CellForm.TEXT, false),
  FUNDER(CellForm.PARTY, true),
  FUNDING(Funding.class, true),
  YEAR(CellForm.YEAR, false),
  DAYS(CellForm.AMOUNT, false),
  DAY_RATE(CellForm.AMOUNT, false),
  AMOUNT(CellForm.AMOUNT, false),
  CURRENCY(CellForm.CURRENCY, false),
  RATE(CellForm.RATE, false),
  RATE_DATE(CellForm.DATE, false),
  RATE_SOURCE(CellForm.TEXT, false),
  RISK(CellForm.TEXT, true),
  LIKELIHOOD(Degree.class, true),
  SEVERITY(Degree.class, true),
  RESPONSE(CellForm.TEXT, false),
  OWNER(CellForm.PARTY, false);

  private final CellForm form;
  private final Class<? extends Enum<?>> choices;
  private final boolean required;

  PlanColumn(CellForm form, boolean required) {
    this.form = form;
    this.choices = null;
    this.required = required;
  }

  PlanColumn(Class<? extends Enum<?>> choices, boolean required) {
    this.form = CellForm.CHOICE;
    this.choices = choices;
    this.required = required;
  }

  public CellForm form() {
    return form;
  }

  /** Whether a version cannot be proposed while such a cell is empty. */
  public boolean required() {
    return required;
  }

  /** The constants to choose from, none unless the cell is a choice. */
  public Enum<?>[] choices() {
    return choices == null ? new Enum<?>[0] : choices.getEnumConstants();
  }

  /** The table whose codes a cell names, null where it names none. */
  public PlanSection names() {
    return switch (this) {
      case PARENT, RESULT, OUTPUT -> PlanSection.RESULTS;
      case ACTIVITY -> PlanSection.ACTIVITIES;
      default -> null;
    };
  }

  /** Whether figures stand in it. */
  public boolean figures() {
    return form == CellForm.NUMBER || form == CellForm.AMOUNT || form == CellForm.RATE;
  }
}
