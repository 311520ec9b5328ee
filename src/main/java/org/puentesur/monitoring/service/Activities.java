package org.puentesur.monitoring.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.monitoring.model.ActivityUpdate;
import org.puentesur.monitoring.model.FollowedActivity;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.plan.service.SignedPlans;

/** Activities of signed plans with where they stand; few statements, however many there are. */
@ApplicationScoped
public class Activities {

  @Inject SignedPlans plans;
  @Inject ActivityUpdates updates;

  /** Of each cooperation that has a signed plan, in the plan's order. */
  public Map<UUID, List<FollowedActivity>> of(Collection<UUID> cooperations) {
    Map<UUID, PlanContent> signed = plans.of(cooperations);
    Map<UUID, Map<UUID, ActivityUpdate>> latest = updates.latest(signed.keySet());
    return signed.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each -> followed(each.getValue(), latest.getOrDefault(each.getKey(), Map.of()))));
  }

  private static List<FollowedActivity> followed(
      PlanContent plan, Map<UUID, ActivityUpdate> latest) {
    return plan.rows(PlanSection.ACTIVITIES).stream()
        .map(row -> new FollowedActivity(row, latest.get(row.line())))
        .toList();
  }

  /** Of one; none while it has no signed plan. */
  public List<FollowedActivity> of(UUID cooperation) {
    return of(List.of(cooperation)).getOrDefault(cooperation, List.of());
  }
}
