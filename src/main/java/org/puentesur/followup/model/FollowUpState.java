package org.puentesur.followup.model;

/** Where a follow-up stands. */
public enum FollowUpState {
  OPEN,
  /** Open, and its day is over: never stored, it follows from the date. */
  OVERDUE,
  DONE,
  DROPPED;

  /** Whether somebody still owes it. */
  public boolean owed() {
    return this == OPEN || this == OVERDUE;
  }
}
