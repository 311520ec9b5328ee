package org.puentesur.matching.model;

/** What a score is made of; the weights sum to one. */
public enum Component {
  TOPICS(.40),
  TEXT(.20),
  LANGUAGES(.12),
  MODALITIES(.12),
  WINDOW(.08),
  TERRITORY(.08);

  private final double weight;

  Component(double weight) {
    this.weight = weight;
  }

  public double weight() {
    return weight;
  }
}
