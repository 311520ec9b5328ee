package org.puentesur.meeting.model;

/** Where a meeting stands: planned, then held or cancelled. */
public enum MeetingState {
  PLANNED,
  HELD,
  CANCELLED
}
