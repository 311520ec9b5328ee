package org.puentesur.dialogue.model;

/** Why somebody reads a room. */
public enum ReaderKind {
  /** Of an institution that talks there. */
  PARTY,
  /** Of the focal point of a party's country. */
  FOCAL_POINT,
  /** Of the office that facilitates a party's country, and in forums all that moderate them. */
  FACILITATOR,
  COORDINATOR,
  /** Invited to read. */
  OBSERVER,
  /** Takes part in a meeting in person. */
  PARTICIPANT
}
