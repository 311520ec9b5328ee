package org.puentesur.mission.service;

import static org.puentesur.account.model.Role.Names.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.Names.FACILITATOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationAccess;
import org.puentesur.cooperation.model.CooperationSight;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.cooperation.service.CooperationGate;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.journal.model.Event;
import org.puentesur.meeting.service.MeetingService;
import org.puentesur.mission.model.Cost;
import org.puentesur.mission.model.Mission;
import org.puentesur.mission.model.MissionPlan;
import org.puentesur.mission.model.MissionReport;
import org.puentesur.mission.model.MissionState;
import org.puentesur.mission.model.Venue;
import org.puentesur.platform.problem.Conflict;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** Missions of cooperations, as far as the caller may read and work on these. */
@Stateless
public class MissionService {

  @Inject Missions missions;
  @Inject CooperationGate gate;
  @Inject MeetingService meetings;
  @Inject MissionNews news;
  @Inject NextSteps steps;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  /** A mission, and what the caller is to its cooperation. */
  public record Visited(Mission mission, Entered entered) {

    public Cooperation cooperation() {
      return entered.cooperation();
    }

    public CooperationAccess access() {
      return entered.access();
    }
  }

  /** A page of what the caller may see, of one cooperation or of all, latest first. */
  @PermitAll
  public List<Mission> list(String cooperation, UUID after, int most) {
    return missions.page(cooperation, after, new CooperationSight(current.get()), most);
  }

  @PermitAll
  public Visited get(UUID id) {
    Mission mission = missions.find(id).orElseThrow(() -> new NotFound("mission " + id));
    return new Visited(mission, gate.read(mission.cooperation()));
  }

  /** What it left to do. */
  @PermitAll
  public List<FollowUp> followUps(UUID id) {
    return steps.of(get(id).mission());
  }

  /** What has happened to it, latest first. */
  @PermitAll
  public List<Event> history(UUID id) {
    return news.history(get(id).mission());
  }

  /** The parties whose leads agree to a mission: all but those who only support. */
  public static Set<UUID> sides(Cooperation cooperation) {
    return cooperation.parts().stream()
        .filter(part -> part.role() != ParticipantRole.SUPPORTING_PARTNER)
        .map(Participation::institution)
        .collect(Collectors.toSet());
  }

  /** Plans one, and tells the parties. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public Mission plan(String code, MissionPlan plan) {
    Entered entered = gate.change(code, CooperationAccess::works);
    refuseUnseen(plan.venue());
    Cooperation cooperation = entered.cooperation();
    Mission mission =
        new Mission(cooperation.id(), cooperation.institutions(), plan, clock.instant());
    missions.add(mission);
    news.tell(mission, entered, "planned");
    return mission;
  }

  /** Takes another plan, if nobody has changed it since {@code version}. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public Mission revise(UUID id, int version, MissionPlan plan) {
    Visited visited = changing(id, version, CooperationAccess::works);
    refuseUnseen(plan.venue());
    visited.mission().revise(plan, visited.cooperation().institutions(), clock.instant());
    missions.flush();
    news.tell(visited.mission(), visited.entered(), "revised");
    return visited.mission();
  }

  /** Agrees to it for the caller's party, as the caller has read it. */
  @RolesAllowed(INSTITUTION_LEAD)
  public Mission confirm(UUID id, int version) {
    Visited visited = changing(id, version, CooperationAccess::leads);
    Mission mission = visited.mission();
    mission.confirm(
        visited.access().party(),
        sides(visited.cooperation()),
        current.get().name(),
        clock.instant());
    missions.flush();
    if (mission.state() == MissionState.CONFIRMED) {
      news.tell(mission, visited.entered(), "confirmed");
    } else {
      news.log(mission, visited.entered(), "agreed");
    }
    return mission;
  }

  /** Notes that it took place. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public Mission hold(UUID id, int version) {
    Visited visited = changing(id, version, CooperationAccess::works);
    Instant now = clock.instant();
    // the earliest zone there is: a mission further east may be over before it is here
    visited.mission().hold(now, now.atOffset(ZoneOffset.MAX).toLocalDate());
    missions.flush();
    news.log(visited.mission(), visited.entered(), "held");
    return visited.mission();
  }

  /** Takes its report; what was agreed to follow is owed from now on. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public Mission report(UUID id, int version, MissionReport report, List<Cost> spent) {
    Visited visited = changing(id, version, CooperationAccess::works);
    Cooperation cooperation = visited.cooperation();
    visited.mission().report(report, spent, cooperation.institutions(), clock.instant());
    missions.flush();
    steps.owe(visited.mission(), cooperation, report.steps());
    news.tell(visited.mission(), visited.entered(), "reported");
    return visited.mission();
  }

  /** Calls it off, and says why. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public Mission cancel(UUID id, int version, String reason) {
    Visited visited = changing(id, version, CooperationAccess::works);
    visited.mission().cancel(reason, clock.instant());
    missions.flush();
    news.tell(visited.mission(), visited.entered(), "cancelled");
    return visited.mission();
  }

  private void refuseUnseen(Venue venue) {
    try {
      if (venue.virtual()) {
        meetings.get(venue.meeting());
      }
    } catch (NotFound unknown) {
      throw new RuleBroken("meeting", "mission.meeting");
    }
  }

  private Visited changing(UUID id, int version, Predicate<CooperationAccess> right) {
    Mission mission = get(id).mission();
    Entered entered = gate.change(mission.cooperation(), right);
    if (mission.version() != version) {
      throw new Conflict("mission " + id);
    }
    return new Visited(mission, entered);
  }
}
