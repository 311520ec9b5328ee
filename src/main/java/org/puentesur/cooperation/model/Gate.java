package org.puentesur.cooperation.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a facilitator looks at the quality of what was prepared before a cooperation goes on. */
public enum Gate {
  MISSION(Phase.EXPLORATION),
  PLAN(Phase.FORMULATION);

  private final Phase stands;

  Gate(Phase stands) {
    this.stands = stands;
  }

  /** The phase whose end it guards. */
  public Phase stands() {
    return stands;
  }

  /** The gate at the end of a phase. */
  public static Optional<Gate> ahead(Phase phase) {
    return Arrays.stream(values()).filter(each -> each.stands == phase).findFirst();
  }

  /** What is looked at, in its order. */
  public List<GateCriterion> criteria() {
    return Arrays.stream(GateCriterion.values()).filter(each -> each.gate() == this).toList();
  }
}
