package org.puentesur.mission.model;

import java.util.List;
import java.util.Map;
import org.puentesur.platform.text.Language;

/**
 * What the parties plan.
 *
 * @param language in which it is written
 * @param terms of reference, by part
 */
public record MissionPlan(
    MissionKind kind,
    String purpose,
    Language language,
    Map<TermsPart, String> terms,
    Stay stay,
    Venue venue,
    List<Delegate> delegation,
    List<AgendaItem> agenda,
    List<Cost> costs) {

  public MissionPlan {
    terms = Map.copyOf(terms);
    delegation = List.copyOf(delegation);
    agenda = List.copyOf(agenda);
    costs = List.copyOf(costs);
  }
}
