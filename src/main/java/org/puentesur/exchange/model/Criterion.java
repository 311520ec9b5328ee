package org.puentesur.exchange.model;

/** What a facilitator checks before publication. */
public enum Criterion {
  CLEAR,
  TOPICS_FIT,
  SUBSTANTIATED,
  FEASIBLE,
  TERMS_STATED,
  NO_PERSONAL_DATA
}
