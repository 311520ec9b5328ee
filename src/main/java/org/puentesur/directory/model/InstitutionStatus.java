package org.puentesur.directory.model;

/** Only a designated institution publishes or enters exchanges. */
public enum InstitutionStatus {
  PROPOSED,
  DESIGNATED,
  SUSPENDED
}
