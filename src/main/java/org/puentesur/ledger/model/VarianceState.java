package org.puentesur.ledger.model;

/** How a line of the plan stands to what came of it. */
public enum VarianceState {
  /** Not further from the plan than is let pass. */
  WITHIN,
  /** Less than planned, and its time is not over. */
  RUNNING,
  /** Further from the plan, and nobody has said why. */
  UNEXPLAINED,
  /** Further from the plan, for a reason that its party has given for these very figures. */
  EXPLAINED
}
