package org.puentesur.monitoring.model;

/** Where an activity of a signed plan stands. */
public enum ActivityState {
  /** Nobody has said anything of it yet. */
  NOT_STARTED,
  UNDER_WAY,
  DONE,
  /** Not done, for a reason. */
  DROPPED;

  /** Whether nothing more is to come of it. */
  public boolean ended() {
    return this == DONE || this == DROPPED;
  }
}
