package org.puentesur.monitoring.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.model.Turn;
import org.puentesur.cooperation.model.Unmet;
import org.puentesur.cooperation.service.EntryCondition;
import org.puentesur.cooperation.service.Missing;
import org.puentesur.monitoring.model.FollowedActivity;

/** A cooperation is closed once every activity is done, or dropped for a reason. */
@ApplicationScoped
public class ActivityConditions implements EntryCondition {

  @Inject Activities activities;

  @Override
  public Phase guards() {
    return Phase.CLOSURE;
  }

  @Override
  public Map<UUID, List<Unmet>> unmet(Collection<Cooperation> cooperations) {
    Map<UUID, List<FollowedActivity>> all =
        activities.of(cooperations.stream().map(Cooperation::id).toList());
    return Missing.of(cooperations, each -> unmet(each, all.getOrDefault(each.id(), List.of())));
  }

  private static List<Unmet> unmet(Cooperation cooperation, List<FollowedActivity> activities) {
    long open = activities.stream().filter(each -> !each.state().ended()).count();
    String page = "/cooperations/" + cooperation.code() + "/monitoring";
    return open == 0
        ? List.of()
        : List.of(new Unmet("activities", List.of(open), Turn.PARTIES, page));
  }
}
