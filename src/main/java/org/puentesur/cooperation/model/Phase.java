package org.puentesur.cooperation.model;

import java.util.List;

/** Where a cooperation stands on its way. */
public enum Phase {
  EXPLORATION,
  FORMULATION,
  AGREED,
  EXECUTION,
  CLOSURE,
  EVALUATED,
  DOCUMENTED,
  SUSPENDED,
  CANCELLED;

  /** The way of one that is neither suspended nor cancelled, in its order. */
  public static final List<Phase> WAY =
      List.of(EXPLORATION, FORMULATION, AGREED, EXECUTION, CLOSURE, EVALUATED, DOCUMENTED);

  /** Whether nothing is carried out any more, so that an auditor may read it. */
  public boolean closed() {
    return this == EVALUATED || this == DOCUMENTED || this == CANCELLED;
  }
}
