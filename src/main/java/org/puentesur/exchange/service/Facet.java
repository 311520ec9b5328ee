package org.puentesur.exchange.service;

import java.util.Locale;

/** By what the catalogue can be narrowed. */
public enum Facet {
  KIND,
  TOPIC,
  COUNTRY,
  LANGUAGE,
  MODALITY,
  POPULATION;

  /** Its name in addresses. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
