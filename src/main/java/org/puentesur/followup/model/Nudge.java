package org.puentesur.followup.model;

/** When people hear of what is owed, in days after its due date, and until when it still helps. */
public enum Nudge {
  WEEK(-7, -2),
  DAY(-1, 0),
  OVERDUE(1, Nudge.ALWAYS),
  ESCALATION(8, Nudge.ALWAYS);

  private static final int ALWAYS = 3_650;

  private final int first;
  private final int last;

  Nudge(int first, int last) {
    this.first = first;
    this.last = last;
  }

  /** From how many days after the due date on; before it where negative. */
  public int first() {
    return first;
  }

  /** Until how many days after it, where no node was up in time. */
  public int last() {
    return last;
  }

  /** Whether it is told before the day, so that who was asked later than that needs none. */
  public boolean ahead() {
    return first < 0;
  }
}
