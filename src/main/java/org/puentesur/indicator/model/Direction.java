package org.puentesur.indicator.model;

/** Which values of an indicator are the better ones. */
public enum Direction {
  HIGHER,
  LOWER,
  /** The nearer to 1 the better. */
  PARITY,
  /** Describes a country and judges nothing. */
  CONTEXT;

  /** Whether one value can be better than another. */
  public boolean judges() {
    return this != CONTEXT;
  }

  /** How much worse a value is than another, in the indicator's unit; negative where better. */
  public double shortfall(double value, double than) {
    return badness(value) - badness(than);
  }

  private double badness(double value) {
    return switch (this) {
      case HIGHER -> -value;
      case LOWER -> value;
      case PARITY -> Math.abs(1 - value);
      case CONTEXT -> throw new IllegalStateException("a context indicator judges nothing");
    };
  }
}
