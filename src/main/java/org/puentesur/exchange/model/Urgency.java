package org.puentesur.exchange.model;

/** How soon a demand needs an answer. */
public enum Urgency {
  LOW,
  MEDIUM,
  HIGH
}
