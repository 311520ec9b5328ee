package org.puentesur.dialogue.model;

/** How a person stands to a room where it is otherwise than their institution or office does. */
public enum Standing {
  /** Invited to read. */
  OBSERVER,
  /** Shut out of a forum by those who moderate it. */
  EXCLUDED,
  /** Takes part in a meeting in person. */
  PARTICIPANT
}
