package org.puentesur.indicator.model;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How alike the contexts of two countries are, with the figures that say so.
 *
 * @param compared what could be compared
 * @param missing what could not, for want of figures; it lowers nothing
 */
public record Likeness(List<Compared> compared, Set<Aspect> missing) {

  /** One aspect with the two countries' figures. */
  public record Compared(Aspect aspect, Observation one, Observation other) {

    /** From 0 to 1. */
    public double value() {
      return aspect.likeness(one.value(), other.value());
    }
  }

  /** The mean of what could be compared, from 0 to 1; empty where nothing could. */
  public OptionalDouble value() {
    return compared.stream().mapToDouble(Compared::value).average();
  }
}
