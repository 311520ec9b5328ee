package org.puentesur.exchange.model;

/** What an exchange costs, by kind. */
public enum CostCategory {
  TRAVEL,
  ACCOMMODATION,
  EXPERT_TIME,
  MATERIALS,
  INTERPRETATION
}
