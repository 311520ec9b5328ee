package org.puentesur.exchange.model;

/** How far a result has been carried. */
public enum Scale {
  PILOT,
  SUBNATIONAL,
  NATIONAL
}
