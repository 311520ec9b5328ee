package org.puentesur.meeting.model;

/** Where a meeting stands: its date polled for or planned, then held or cancelled. */
public enum MeetingState {
  POLLING,
  PLANNED,
  HELD,
  CANCELLED
}
