package org.puentesur.matching.model;

import java.util.Map;
import java.util.UUID;

/**
 * How many exchanges each offer has taken on in a year.
 *
 * @param year in UTC
 */
public record Taken(int year, Map<UUID, Long> byOffer) {

  /** The counts as of a year: none yet where another year has begun since they were read. */
  public Map<UUID, Long> in(int asked) {
    return asked == year ? byOffer : Map.of();
  }
}
