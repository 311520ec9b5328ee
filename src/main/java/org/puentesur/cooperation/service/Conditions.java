package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationAccess;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.model.Turn;
import org.puentesur.cooperation.model.Unmet;

/** What cooperations still lack for the next phase, as every feature knows it. */
@ApplicationScoped
public class Conditions {

  @Inject Instance<EntryCondition> conditions;

  /** What one lacks; nothing where it is not on its way or at its end. */
  public List<Unmet> unmet(Cooperation cooperation) {
    return unmet(List.of(cooperation)).getOrDefault(cooperation.id(), List.of());
  }

  /** The same for who would let it go on: a facilitator does not wait for a day. */
  public List<Unmet> unmet(Cooperation cooperation, CooperationAccess access) {
    return unmet(cooperation).stream()
        .filter(each -> each.turn() != Turn.CALENDAR || !access.facilitates())
        .toList();
  }

  /** What each of several lacks, by its id. */
  public Map<UUID, List<Unmet>> unmet(Collection<Cooperation> several) {
    Map<Phase, List<Cooperation>> bound =
        several.stream()
            .filter(each -> each.phase().next().isPresent())
            .collect(Collectors.groupingBy(each -> each.phase().next().orElseThrow()));
    Map<UUID, List<Unmet>> all = new HashMap<>();
    conditions.stream()
        .filter(condition -> bound.containsKey(condition.guards()))
        .map(condition -> condition.unmet(bound.get(condition.guards())))
        .forEach(found -> found.forEach((id, unmet) -> add(all, id, unmet)));
    return all;
  }

  private static void add(Map<UUID, List<Unmet>> all, UUID id, List<Unmet> unmet) {
    all.computeIfAbsent(id, none -> new ArrayList<>()).addAll(unmet);
  }
}
