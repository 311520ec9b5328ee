package org.puentesur.matching.model;

import java.util.Set;

/** Where a match stands between the suggestion and the answer. */
public enum MatchState {
  SUGGESTED,
  SHORTLISTED,
  DISMISSED,
  INVITED,
  ACCEPTED,
  DECLINED,
  EXPIRED;

  /** The states that may follow this one. */
  public Set<MatchState> next() {
    return switch (this) {
      case SUGGESTED -> Set.of(SHORTLISTED, DISMISSED, INVITED);
      case SHORTLISTED -> Set.of(SUGGESTED, DISMISSED, INVITED);
      case DISMISSED -> Set.of(SUGGESTED);
      case INVITED -> Set.of(ACCEPTED, DECLINED, EXPIRED);
      case EXPIRED -> Set.of(INVITED);
      case ACCEPTED, DECLINED -> Set.of();
    };
  }

  /** Whether the other side knows of it. */
  public boolean told() {
    return this == INVITED || this == ACCEPTED || this == DECLINED || this == EXPIRED;
  }
}
