package org.puentesur.exchange.model;

/** Whom the shared capacity serves. */
public enum PopulationGroup {
  CHILDREN,
  ADOLESCENTS,
  YOUTH,
  WOMEN,
  OLDER_PERSONS,
  INDIGENOUS_PEOPLES,
  AFRODESCENDANTS,
  MIGRANTS,
  PERSONS_WITH_DISABILITIES,
  RURAL_POPULATION,
  LGBTI_PERSONS,
  GENERAL_POPULATION
}
