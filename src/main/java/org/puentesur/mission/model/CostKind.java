package org.puentesur.mission.model;

/** What a mission costs money for. */
public enum CostKind {
  TRAVEL,
  LODGING,
  ALLOWANCE,
  EXPERTS,
  INTERPRETATION,
  VENUE,
  MATERIALS,
  OTHER
}
