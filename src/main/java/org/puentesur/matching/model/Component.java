package org.puentesur.matching.model;

/** What a score is made of; the weights are those that a platform starts with, and sum to one. */
public enum Component {
  TOPICS(.28),
  TEXT(.19),
  TRACK_RECORD(.10),
  CONTEXT(.08),
  LANGUAGES(.10),
  MODALITIES(.08),
  WINDOW(.05),
  AGREEMENT(.04),
  PAST(.04),
  RECIPROCITY(.04);

  private final double weight;

  Component(double weight) {
    this.weight = weight;
  }

  /** The weight that a new platform gives it, 0 to 1. */
  public double weight() {
    return weight;
  }

  /** Whether its sentences name each fact in a place of its own, rather than as a list. */
  public boolean positional() {
    return this == TRACK_RECORD || this == RECIPROCITY || this == AGREEMENT || this == PAST;
  }
}
