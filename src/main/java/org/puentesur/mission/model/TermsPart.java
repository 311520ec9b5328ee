package org.puentesur.mission.model;

/** The parts of a mission's terms of reference, in their order. */
public enum TermsPart {
  BACKGROUND,
  OBJECTIVES,
  RESULTS,
  APPROACH,
  ROLES,
  LOGISTICS
}
