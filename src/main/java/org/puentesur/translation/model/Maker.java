package org.puentesur.translation.model;

/** Who made a translation. */
public enum Maker {
  HUMAN,
  MACHINE
}
