package org.puentesur.cooperation.model;

/** What a facilitator decides at a gate. */
public enum GateDecision {
  PASSED,
  RETURNED
}
