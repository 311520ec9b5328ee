package org.puentesur.meeting.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.Accounts;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.MeetingSight;
import org.puentesur.meeting.model.MeetingState;
import org.puentesur.platform.problem.NotFound;

/** Who may be in a meeting's call. An open line has no request behind it, but an account. */
@Stateless
public class CallService {

  @Inject Meetings meetings;
  @Inject Attendances attendances;
  @Inject IceServers servers;
  @Inject Accounts accounts;
  @Inject Clock clock;

  /**
   * What somebody gets who enters.
   *
   * @param attendance the line in the list of those who came
   */
  public record Pass(Caller caller, UUID attendance, int version, List<IceServers.Server> ice) {}

  /** Lets somebody in; a stranger finds nothing. */
  @PermitAll
  public Pass enter(UUID id, UUID account) {
    Caller caller = accounts.caller(account).orElse(Caller.VISITOR);
    Meeting meeting = open(id, caller);
    UUID attendance = attendances.enter(id, caller, clock.instant());
    return new Pass(caller, attendance, meeting.version(), servers.forAccount(caller.accountId()));
  }

  /** Whether somebody who is in may stay. */
  @PermitAll
  public boolean stays(UUID id, UUID account) {
    Caller caller = accounts.caller(account).orElse(Caller.VISITOR);
    return meetings.find(id).filter(meeting -> open(meeting, caller)).isPresent();
  }

  /** The versions of meetings, which rise when anything about them changes. */
  @PermitAll
  public Map<UUID, Integer> versions(Collection<UUID> ids) {
    return attendances.versions(ids);
  }

  /** Notes that these are still there. */
  @PermitAll
  public void seen(Collection<UUID> present) {
    attendances.seen(present, clock.instant());
  }

  private Meeting open(UUID id, Caller caller) {
    return meetings
        .find(id)
        .filter(meeting -> open(meeting, caller))
        .orElseThrow(() -> new NotFound("call " + id));
  }

  private static boolean open(Meeting meeting, Caller caller) {
    return caller.signedIn()
        && meeting.state() != MeetingState.CANCELLED
        && new MeetingSight(caller).attends(meeting);
  }
}
