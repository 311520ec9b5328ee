package org.puentesur.mission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.model.Turn;
import org.puentesur.cooperation.model.Unmet;
import org.puentesur.cooperation.service.EntryCondition;
import org.puentesur.meeting.service.MinutesBook;

/**
 * Nothing is formulated before the parties have met: on an exploratory mission that was reported,
 * or in a meeting whose minutes every party has signed.
 */
@ApplicationScoped
public class MissionCondition implements EntryCondition {

  @Inject Missions missions;
  @Inject MinutesBook minutes;

  @Override
  public Phase guards() {
    return Phase.FORMULATION;
  }

  @Override
  public Map<UUID, List<Unmet>> unmet(Collection<Cooperation> cooperations) {
    if (cooperations.isEmpty()) {
      return Map.of();
    }
    Set<UUID> explored =
        new HashSet<>(missions.explored(cooperations.stream().map(Cooperation::id).toList()));
    Set<String> met = minutes.signedOff(cooperations.stream().map(Cooperation::code).toList());
    return cooperations.stream()
        .filter(each -> !explored.contains(each.id()) && !met.contains(each.code()))
        .collect(Collectors.toMap(Cooperation::id, MissionCondition::none));
  }

  private static List<Unmet> none(Cooperation cooperation) {
    return List.of(
        new Unmet("mission", Turn.PARTIES, "/cooperations/" + cooperation.code() + "/missions"));
  }
}
