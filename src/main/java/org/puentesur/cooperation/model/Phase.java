package org.puentesur.cooperation.model;

import java.util.List;
import java.util.Optional;

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

  /** The one that follows on the way; none after the last, nor off the way. */
  public Optional<Phase> next() {
    int at = WAY.indexOf(this);
    return at < 0 || at == WAY.size() - 1 ? Optional.empty() : Optional.of(WAY.get(at + 1));
  }

  /** Whether a lead of every party says beforehand that it goes on to this one. */
  public boolean agreed() {
    return this == FORMULATION || this == CLOSURE;
  }

  /** Whether it is being carried out, or has been. */
  public boolean begun() {
    return WAY.indexOf(this) >= WAY.indexOf(EXECUTION);
  }

  /** Whether nothing is carried out any more, so that an auditor may read it. */
  public boolean closed() {
    return this == EVALUATED || this == DOCUMENTED || this == CANCELLED;
  }

  /** Whether all is read and nothing changes. */
  public boolean rests() {
    return this == SUSPENDED || this == CANCELLED;
  }
}
