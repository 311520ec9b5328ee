package org.puentesur.monitoring.service;

import static org.puentesur.account.model.Role.Names.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.EventLog;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationAccess;
import org.puentesur.cooperation.service.CooperationGate;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.cooperation.service.Cooperations;
import org.puentesur.journal.model.Subject;
import org.puentesur.monitoring.model.ActivityUpdate;
import org.puentesur.monitoring.model.ActivityUpdate.Said;
import org.puentesur.monitoring.model.FollowedActivity;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.platform.problem.NotFound;

/** How the activities of a cooperation go on: read by all who read that, told by who answers. */
@Stateless
public class ActivityService {

  @Inject CooperationGate gate;
  @Inject Cooperations cooperations;
  @Inject Activities activities;
  @Inject ActivityUpdates updates;
  @Inject EventLog events;
  @Inject Clock clock;

  /** The activities of the signed plan, in its order. */
  @PermitAll
  public List<FollowedActivity> list(String code) {
    return activities.of(gate.read(code).cooperation().id());
  }

  @PermitAll
  public FollowedActivity get(String code, UUID line) {
    return find(gate.read(code).cooperation(), line);
  }

  /** All that was said of an activity, latest first. */
  @PermitAll
  public List<ActivityUpdate> said(String code, UUID line) {
    Cooperation cooperation = gate.read(code).cooperation();
    return updates.of(cooperation.id(), find(cooperation, line).line());
  }

  /** Whether the caller says how an activity goes on now. */
  @PermitAll
  public boolean tells(String code, FollowedActivity activity) {
    Entered entered = gate.read(code);
    return ActivityUpdate.open(entered.cooperation().phase())
        && entered.access().takesPart()
        && activity.responsible().equals(entered.access().party());
  }

  /** Says how an activity goes on, for the party that answers for it. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public FollowedActivity tell(String code, UUID line, Said said) {
    Entered entered = gate.change(code, CooperationAccess::takesPart);
    Cooperation cooperation = entered.cooperation();
    // one after the other: it is still carried out when this is kept
    cooperations.lock(cooperation);
    FollowedActivity activity = find(cooperation, line);
    Caller by = entered.access().caller();
    ActivityUpdate update = new ActivityUpdate(cooperation, activity, said, by, clock.instant());
    updates.add(update);
    tell(cooperation, activity, update, by);
    return new FollowedActivity(activity.row(), update);
  }

  private FollowedActivity find(Cooperation cooperation, UUID line) {
    return activities.of(cooperation.id()).stream()
        .filter(each -> each.line().equals(line))
        .findFirst()
        .orElseThrow(() -> new NotFound("activity " + line));
  }

  private void tell(
      Cooperation cooperation, FollowedActivity activity, ActivityUpdate update, Caller by) {
    Map<String, String> data = new HashMap<>();
    data.put("code", cooperation.code());
    data.put("activity", activity.row().text(PlanColumn.CODE));
    data.put("line", update.line().toString());
    data.put("before", activity.state().name());
    data.put("after", update.state().name());
    if (!update.text().isEmpty()) {
      data.put("reason", update.text());
    }
    events.tell(
        "activity.updated",
        new Subject(
            "COOPERATION",
            cooperation.id(),
            by.institution(),
            by.countries().stream().findFirst().orElse(null)),
        data);
  }
}
