package org.puentesur.plan.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.plan.model.VersionState;

/** What the plans say that all parties have signed; few statements, however many there are. */
@ApplicationScoped
public class SignedPlans {

  @Inject Plans plans;
  @Inject PlanLines lines;

  /** Of one cooperation; empty while there is none. */
  public PlanContent of(UUID cooperation) {
    return of(List.of(cooperation)).getOrDefault(cooperation, PlanContent.EMPTY);
  }

  /** Of each cooperation that has one. */
  public Map<UUID, PlanContent> of(Collection<UUID> cooperations) {
    Map<UUID, PlanVersion> signed = new HashMap<>(plans.standing(cooperations));
    signed.values().removeIf(version -> version.state() != VersionState.SIGNED);
    Map<UUID, PlanContent> contents =
        lines.contents(signed.values().stream().map(PlanVersion::id).toList());
    return signed.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each -> contents.getOrDefault(each.getValue().id(), PlanContent.EMPTY)));
  }
}
