package org.puentesur.exchange.model;

/** How far a capacity reaches, from widest to nearest. */
public enum TerritorialLevel {
  NATIONAL,
  SUBNATIONAL,
  MUNICIPAL
}
