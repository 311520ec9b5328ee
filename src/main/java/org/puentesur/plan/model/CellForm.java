package org.puentesur.plan.model;

/** What a cell of a plan can hold. */
public enum CellForm {
  TEXT,
  CODE,
  CHOICE,
  PARTY,
  NUMBER,
  AMOUNT,
  RATE,
  YEAR,
  DATE,
  CURRENCY,
  TARGETS
}
