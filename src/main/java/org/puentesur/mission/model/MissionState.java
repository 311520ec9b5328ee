package org.puentesur.mission.model;

/** Where a mission stands: planned, agreed by both sides, held, and told of; or called off. */
public enum MissionState {
  PLANNED,
  CONFIRMED,
  HELD,
  REPORTED,
  CANCELLED
}
