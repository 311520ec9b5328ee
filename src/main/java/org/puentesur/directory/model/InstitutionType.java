package org.puentesur.directory.model;

/** What an institution is in its state. */
public enum InstitutionType {
  MINISTRY,
  STATISTICS_OFFICE,
  WOMENS_MECHANISM,
  HEALTH_SERVICE,
  SUBNATIONAL_GOVERNMENT,
  UNIVERSITY,
  COOPERATION_AGENCY,
  PLANNING_BODY,
  OTHER;

  /** Whether its people are usually the country's focal point. */
  public boolean focal() {
    return this == COOPERATION_AGENCY;
  }
}
