package org.puentesur.exchange.service;

import java.util.Locale;

/** By what a search can be narrowed. */
public enum Facet {
  KIND,
  TOPIC,
  COUNTRY,
  LANGUAGE,
  MODALITY,
  POPULATION,
  INSTITUTION;

  /** Whether the catalogue shows its values. */
  public boolean shown() {
    return this != INSTITUTION;
  }

  /** Its name in addresses. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
