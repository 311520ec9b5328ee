package org.puentesur.plan.model;

import static org.puentesur.plan.model.PlanColumn.*;

import java.util.List;

/** The tables of a plan and their columns. */
public enum PlanSection {
  RESULTS,
  INDICATORS,
  ACTIVITIES,
  BUDGET,
  RISKS;

  /** The columns, in their order. */
  public List<PlanColumn> columns() {
    return switch (this) {
      case RESULTS -> List.of(CODE, LEVEL, PARENT, STATEMENT);
      case INDICATORS ->
          List.of(
              RESULT, NAME, UNIT, BASELINE, BASELINE_YEAR, TARGETS, VERIFICATION, DISAGGREGATION);
      case ACTIVITIES ->
          List.of(CODE, OUTPUT, TITLE, STARTS, ENDS, RESPONSIBLE, MODALITY, EXPERT_DAYS);
      case BUDGET ->
          List.of(
              ACTIVITY,
              CATEGORY,
              DESCRIPTION,
              FUNDER,
              FUNDING,
              YEAR,
              DAYS,
              DAY_RATE,
              AMOUNT,
              CURRENCY,
              RATE,
              RATE_DATE,
              RATE_SOURCE);
      case RISKS -> List.of(RISK, LIKELIHOOD, SEVERITY, RESPONSE, OWNER);
    };
  }
}
