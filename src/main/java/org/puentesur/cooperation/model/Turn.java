package org.puentesur.cooperation.model;

/** Whose turn it is to do what a cooperation still lacks. */
public enum Turn {
  PARTIES,
  FOCAL_POINTS,
  FACILITATOR,
  COORDINATOR,
  /** Nobody's: a day has to come. */
  CALENDAR
}
