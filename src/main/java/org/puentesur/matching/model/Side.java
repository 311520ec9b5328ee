package org.puentesur.matching.model;

/** From where a person acts on a match. */
public enum Side {
  RECIPIENT,
  PROVIDER,
  FACILITATOR
}
