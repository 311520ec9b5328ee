package org.puentesur.followup.model;

/** What a follow-up is born of. */
public enum OriginKind {
  MEETING,
  MISSION,
  REVIEW,
  REPORT,
  COOPERATION
}
