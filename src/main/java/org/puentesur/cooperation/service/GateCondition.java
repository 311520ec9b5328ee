package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Gate;
import org.puentesur.cooperation.model.Turn;
import org.puentesur.cooperation.model.Unmet;

/** A gate is passed. */
@ApplicationScoped
class GateCondition {

  @Inject GateReviews reviews;

  /** The cooperations that have not passed a gate. */
  Map<UUID, List<Unmet>> closed(Gate gate, Collection<Cooperation> cooperations) {
    Set<UUID> passed = reviews.passed(gate, cooperations.stream().map(Cooperation::id).toList());
    return Missing.of(
        cooperations, each -> passed.contains(each.id()) ? List.of() : List.of(unmet(gate, each)));
  }

  private static Unmet unmet(Gate gate, Cooperation cooperation) {
    return new Unmet(
        "gate." + gate, Turn.FACILITATOR, "/cooperations/" + cooperation.code() + "/gates");
  }
}
