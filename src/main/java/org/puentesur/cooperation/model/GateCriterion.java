package org.puentesur.cooperation.model;

/** What a facilitator looks at before a gate is passed. */
public enum GateCriterion {
  NEED_CONFIRMED(Gate.MISSION),
  FINDINGS_EVIDENCED(Gate.MISSION),
  BOTH_SIDES_HEARD(Gate.MISSION),
  NEXT_STEPS_AGREED(Gate.MISSION),
  RESULTS_MEASURABLE(Gate.PLAN),
  ACTIVITIES_FEASIBLE(Gate.PLAN),
  COSTS_SHARED(Gate.PLAN),
  RISKS_ANSWERED(Gate.PLAN),
  RIGHTS_AND_GENDER(Gate.PLAN),
  LASTS_AFTERWARDS(Gate.PLAN);

  private final Gate gate;

  GateCriterion(Gate gate) {
    this.gate = gate;
  }

  public Gate gate() {
    return gate;
  }
}
