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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.account.service.EventLog;
import org.puentesur.journal.model.Event;
import org.puentesur.journal.model.Subject;
import org.puentesur.meeting.model.Answer;
import org.puentesur.meeting.model.Attendance;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.MeetingSight;
import org.puentesur.meeting.model.MeetingState;
import org.puentesur.meeting.model.Organiser;
import org.puentesur.meeting.model.Place;
import org.puentesur.platform.problem.Conflict;
import org.puentesur.platform.problem.NotFound;

/** Meetings, as far as the caller may see and lead them. */
@Stateless
public class MeetingService {

  @Inject Meetings meetings;
  @Inject GuestList guests;
  @Inject MeetingNotices notices;
  @Inject CallRecords calls;
  @Inject EventLog events;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  /** A page of what the caller may see. */
  @PermitAll
  public List<Meeting> list(MeetingQuery query, int most) {
    return meetings.page(query, sight(), clock.instant(), most);
  }

  @PermitAll
  public Meeting get(UUID id) {
    return found(id, this::sees);
  }

  /** A meeting that the caller leads, if nobody has changed it since {@code version}. */
  @PermitAll
  public Meeting toManage(UUID id, int version) {
    Meeting meeting = found(id, sight()::manages);
    if (meeting.version() != version) {
      throw new Conflict("meeting " + id);
    }
    return meeting;
  }

  /** A meeting that the caller takes part in and that was not called off. */
  @PermitAll
  public Meeting toAttend(UUID id) {
    return found(id, meeting -> attends(meeting));
  }

  /** Whether the caller may enter its call. */
  @PermitAll
  public boolean attends(Meeting meeting) {
    return meeting.state() != MeetingState.CANCELLED && sight().attends(meeting);
  }

  /** Where those in the call write; empty where the caller may not read that. */
  @PermitAll
  public Optional<UUID> room(Meeting meeting) {
    return calls.room(meeting);
  }

  /** The caller's way into a larger meeting elsewhere, where the host has a server for it. */
  @PermitAll
  public Optional<String> jitsi(Meeting meeting) {
    return calls.jitsi(meeting, current.get());
  }

  /** Who came, once somebody has. */
  @PermitAll
  public List<Attendance> attendance(UUID id) {
    return calls.attendance(get(id));
  }

  /** What has happened to it, latest first. */
  @PermitAll
  public List<Event> history(UUID id) {
    return events.of(get(id).id());
  }

  /** Plans a meeting, or a poll for its date, and asks the invited. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public Meeting schedule(Draft draft) {
    Organiser by = guests.organiser(current.get());
    Meeting meeting = new Meeting(by, guests.plan(draft, Set.of()), clock.instant());
    meetings.add(meeting);
    calls.keepRoom(meeting, null);
    tell(meeting, meeting.polling() ? "meeting.polled" : "meeting.scheduled");
    notices.invite(meeting, meeting.invited());
    return meeting;
  }

  /** Takes another plan, if nobody has changed it since {@code version}. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public Meeting revise(UUID id, int version, Draft draft) {
    Meeting meeting = toManage(id, version);
    Set<Invitee> before = Set.copyOf(meeting.invited());
    Place place = meeting.place();
    meeting.revise(guests.plan(draft, before), clock.instant());
    meetings.flush();
    calls.keepRoom(meeting, place);
    tell(meeting, "meeting.revised");
    notices.revised(meeting, before);
    return meeting;
  }

  /** Calls it off, and says why to the invited. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public Meeting cancel(UUID id, int version, String reason) {
    Meeting meeting = toManage(id, version);
    meeting.cancel(reason, clock.instant());
    meetings.flush();
    calls.closeRoom(meeting);
    tell(meeting, "meeting.cancelled");
    notices.withdraw(meeting);
    return meeting;
  }

  /** Notes that it took place. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public Meeting hold(UUID id) {
    Meeting meeting = found(id, sight()::manages);
    meeting.hold(clock.instant());
    meetings.flush();
    tell(meeting, "meeting.held");
    return meeting;
  }

  /** Answers for the caller or for the institution that is invited. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public Meeting answer(UUID id, Answer answer) {
    Meeting meeting = get(id);
    meeting.answer(current.get(), answer, clock.instant());
    meetings.flush();
    tell(meeting, "meeting.answered");
    return meeting;
  }

  /** The calendar file of a meeting, to save. */
  @PermitAll
  public String calendar(UUID id) {
    return notices.file(found(id, meeting -> sees(meeting) && meeting.slot() != null)).published();
  }

  /** Whether its time has come. */
  @PermitAll
  public boolean begun(Meeting meeting) {
    return meeting.slot() != null && !clock.instant().isBefore(meeting.slot().start());
  }

  /** Whether the caller revises this meeting and calls it off. */
  @PermitAll
  public boolean manages(Meeting meeting) {
    return sight().manages(meeting);
  }

  private boolean sees(Meeting meeting) {
    return sight().sees(meeting);
  }

  private Meeting found(UUID id, Predicate<Meeting> allowed) {
    return meetings.find(id).filter(allowed).orElseThrow(() -> new NotFound("meeting " + id));
  }

  private MeetingSight sight() {
    return new MeetingSight(current.get());
  }

  private void tell(Meeting meeting, String type) {
    Organiser by = meeting.organiser();
    events.tell(
        type,
        new Subject("MEETING", meeting.id(), by.institution(), by.country()),
        Map.of("after", meeting.state().name()));
  }
}
