package org.puentesur.mission.model;

import java.util.List;

/**
 * What came of a mission.
 *
 * @param steps what was agreed to follow, each owed by a party
 */
public record MissionReport(String findings, List<NextStep> steps) {

  public MissionReport {
    steps = List.copyOf(steps);
  }
}
