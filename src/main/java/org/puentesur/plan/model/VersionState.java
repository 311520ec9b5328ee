package org.puentesur.plan.model;

/** Where a version of a plan stands. */
public enum VersionState {
  DRAFT,
  PROPOSED,
  COUNTERED,
  SIGNED
}
