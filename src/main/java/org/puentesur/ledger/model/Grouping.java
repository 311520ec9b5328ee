package org.puentesur.ledger.model;

/** By what plan and actual are added up. */
public enum Grouping {
  PARTY,
  CATEGORY,
  YEAR
}
