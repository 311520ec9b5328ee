package org.puentesur.meeting.service;

import static org.puentesur.account.model.Role.Names.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.Names.FACILITATOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.account.service.EventLog;
import org.puentesur.journal.model.Subject;
import org.puentesur.meeting.model.Decision;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.Minutes;
import org.puentesur.meeting.model.MinutesSignedOff;
import org.puentesur.meeting.model.Organiser;
import org.puentesur.platform.problem.Conflict;

/** Minutes and decisions: read by those who see the meeting, written by those who take part. */
@Stateless
public class MinutesService {

  @Inject MinutesBook book;
  @Inject MeetingService meetings;
  @Inject EventLog events;
  @Inject CurrentCaller current;
  @Inject Event<MinutesSignedOff> signedOff;
  @Inject Clock clock;

  /** The minutes as they are; of version 0 where nothing stands yet. */
  @PermitAll
  public Minutes of(UUID meeting) {
    Meeting seen = meetings.get(meeting);
    return book.find(meeting).orElseGet(() -> new Minutes(seen));
  }

  @PermitAll
  public List<Decision> decisions(UUID meeting) {
    return book.decisions(meetings.get(meeting).id());
  }

  /** Replaces the text, if nobody has since {@code version}. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public Minutes write(UUID meeting, int version, String text) {
    meetings.toAttend(meeting);
    Minutes minutes = of(meeting);
    if (minutes.version() != version) {
      throw new Conflict("minutes of " + meeting);
    }
    boolean first = minutes.changedBy() == null;
    minutes.write(text, current.get(), clock.instant());
    if (first) {
      book.add(minutes);
    }
    book.flush();
    return minutes;
  }

  /** Writes down who does what by when. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public Decision decide(UUID id, String text, UUID owner, LocalDate due) {
    Meeting meeting = meetings.toAttend(id);
    Decision decision = new Decision(meeting, text, owner, due, clock.instant());
    book.add(decision);
    book.find(id).ifPresent(Minutes::reopen);
    book.flush();
    tell(meeting, "meeting.decided");
    return decision;
  }

  /** Signs the minutes for the caller's institution, if they are as the caller has read them. */
  @RolesAllowed(INSTITUTION_LEAD)
  public Minutes sign(UUID id, int version) {
    Meeting meeting = meetings.toAttend(id);
    Minutes minutes = of(id);
    if (minutes.version() != version) {
      throw new Conflict("minutes of " + id);
    }
    minutes.sign(meeting, current.get(), clock.instant());
    book.flush();
    tell(meeting, "meeting.minutes.signed");
    if (minutes.signedOff(meeting)) {
      signedOff.fire(new MinutesSignedOff(meeting, book.decisions(id)));
    }
    return minutes;
  }

  private void tell(Meeting meeting, String type) {
    Organiser by = meeting.organiser();
    events.tell(
        type, new Subject("MEETING", meeting.id(), by.institution(), by.country()), Map.of());
  }
}
