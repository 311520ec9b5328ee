package org.puentesur.meeting.model;

/** What somebody who is invited has said. */
public enum Answer {
  OPEN,
  YES,
  MAYBE,
  NO
}
