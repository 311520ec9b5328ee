package org.puentesur.cooperation.model;

/** What is proposed for a participant. */
public enum Proposed {
  JOIN,
  LEAVE
}
