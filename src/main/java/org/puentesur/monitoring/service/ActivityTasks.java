package org.puentesur.monitoring.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationSight;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.service.CooperationQuery;
import org.puentesur.cooperation.service.Cooperations;
import org.puentesur.monitoring.model.FollowedActivity;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.platform.task.Task;
import org.puentesur.platform.task.TaskSource;
import org.puentesur.platform.text.Language;

/** Activities behind their time of which the caller's institution has to say how they go on. */
@ApplicationScoped
public class ActivityTasks implements TaskSource {

  private static final int MOST = 30;
  private static final CooperationQuery UNDER_WAY =
      new CooperationQuery(Set.of(Phase.EXECUTION), Set.of(), null);

  @Inject Cooperations cooperations;
  @Inject Activities activities;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  @Override
  public List<Task> tasks() {
    Caller caller = current.get();
    if (!caller.is(Role.INSTITUTION_LEAD) && !caller.is(Role.INSTITUTION_EDITOR)) {
      return List.of();
    }
    List<Cooperation> underWay =
        cooperations.page(UNDER_WAY, new CooperationSight(caller), MOST).stream()
            .filter(each -> each.institutions().contains(caller.institution()))
            .toList();
    Map<UUID, List<FollowedActivity>> all =
        activities.of(underWay.stream().map(Cooperation::id).toList());
    Language reader = Optional.ofNullable(caller.language()).orElse(Language.ES);
    return underWay.stream()
        .flatMap(
            each ->
                late(caller.institution(), all.getOrDefault(each.id(), List.of()))
                    .map(activity -> task(each, activity, reader)))
        .toList();
  }

  private Stream<FollowedActivity> late(UUID party, List<FollowedActivity> own) {
    LocalDate today = LocalDate.now(clock);
    return own.stream().filter(each -> each.responsible().equals(party) && each.late(today));
  }

  private static Task task(Cooperation cooperation, FollowedActivity activity, Language reader) {
    LocalDate since = activity.latest() == null ? activity.starts() : activity.ends();
    return new Task(
        since.atStartOfDay(ZoneOffset.UTC).toInstant(),
        "task.activity",
        activity.row().text(PlanColumn.TITLE),
        cooperation.titles().shownTo(reader),
        "/cooperations/" + cooperation.code() + "/monitoring/" + activity.line(),
        "task.activity.action");
  }
}
