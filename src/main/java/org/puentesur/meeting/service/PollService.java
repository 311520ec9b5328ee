package org.puentesur.meeting.service;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.account.service.EventLog;
import org.puentesur.journal.model.Subject;
import org.puentesur.meeting.model.Answer;
import org.puentesur.meeting.model.Ballot;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.Organiser;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** Finds the date of a meeting: the invited say when they can, who leads it chooses. */
@Stateless
public class PollService {

  @Inject MeetingService meetings;
  @Inject Ballots ballots;
  @Inject MeetingNotices notices;
  @Inject EventLog events;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  /** A meeting whose date was or is polled for, and what was said. */
  public record Poll(Meeting meeting, List<Ballot> ballots) {}

  /** The poll of a meeting that the caller may see; not found where there was none. */
  @PermitAll
  public Poll of(UUID id) {
    Meeting meeting = meetings.get(id);
    if (meeting.proposed().isEmpty()) {
      throw new NotFound("poll of meeting " + id);
    }
    return new Poll(meeting, ballots.of(id));
  }

  /** Says for the caller, or for the institution that is invited, which dates suit. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public Poll say(UUID id, Map<Instant, Answer> answers) {
    Meeting meeting = of(id).meeting();
    Caller caller = current.get();
    Invitee by =
        meeting.invitee(caller).orElseThrow(() -> new RuleBroken("answers", "meeting.uninvited"));
    Ballot ballot = ballots.find(meeting, by).orElseGet(() -> new Ballot(meeting, by));
    ballot.fill(meeting, answers, caller, clock.instant());
    ballots.add(ballot);
    ballots.flush();
    tell(meeting, "meeting.voted");
    return of(id);
  }

  /** Ends the poll with one of its dates, if the meeting is as the caller has read it. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public Meeting settle(UUID id, int version, Instant start) {
    Meeting meeting = meetings.toManage(id, version);
    meeting.settle(start, ballots.of(id), clock.instant());
    ballots.flush();
    tell(meeting, "meeting.settled");
    notices.settled(meeting);
    return meeting;
  }

  private void tell(Meeting meeting, String type) {
    Organiser by = meeting.organiser();
    events.tell(
        type,
        new Subject("MEETING", meeting.id(), by.institution(), by.country()),
        Map.of("after", meeting.state().name()));
  }
}
