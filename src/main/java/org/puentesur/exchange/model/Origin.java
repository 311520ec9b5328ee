package org.puentesur.exchange.model;

/** Who made a translation. */
public enum Origin {
  HUMAN,
  MACHINE
}
