package org.puentesur.cooperation.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Unmet;

/**
 * Gathers what several cooperations lack; for conditions that have read beforehand what it takes.
 */
public final class Missing {

  private Missing() {}

  /** What each of them lacks, by its id; one that lacks nothing has no entry. */
  public static Map<UUID, List<Unmet>> of(
      Collection<Cooperation> cooperations, Function<Cooperation, List<Unmet>> lacks) {
    Map<UUID, List<Unmet>> missing = new HashMap<>();
    for (Cooperation cooperation : cooperations) {
      List<Unmet> unmet = lacks.apply(cooperation);
      if (!unmet.isEmpty()) {
        missing.put(cooperation.id(), unmet);
      }
    }
    return missing;
  }
}
