package org.puentesur.matching.model;

/** Why an offer is no match of a demand, whatever its score would be. */
public enum Exclusion {
  OWN_INSTITUTION,
  OWN_COUNTRY,
  NOT_PUBLISHED,
  NOT_DESIGNATED,
  ENDED,
  NO_CAPACITY,
  NO_EVIDENCE
}
