package org.puentesur.mission.model;

/** What a mission is for: to get to know each other first, to work together then. */
public enum MissionKind {
  EXPLORATORY,
  TECHNICAL
}
