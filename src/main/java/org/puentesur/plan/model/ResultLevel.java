package org.puentesur.plan.model;

/** How far down the chain of results a statement stands. */
public enum ResultLevel {
  IMPACT,
  OUTCOME,
  OUTPUT
}
