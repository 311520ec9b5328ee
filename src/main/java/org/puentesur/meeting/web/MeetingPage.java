package org.puentesur.meeting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.journal.model.Event;
import org.puentesur.meeting.model.Answer;
import org.puentesur.meeting.model.Attendance;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.service.MeetingService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** One meeting: when, about what, who comes; where one answers and calls it off. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient MeetingService service;
  @Inject CurrentCaller current;
  @Inject Problems problems;

  private UUID id;
  private int version;
  private String reason;
  private transient Meeting meeting;
  private transient List<Event> events;

  public void load() {
    id = RecordId.ofRequest();
    try {
      read();
      version = meeting.version();
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  private void read() {
    Meeting found = service.get(id);
    events = service.history(id);
    meeting = found;
  }

  /** Says whether the reader, or the institution, comes. */
  public void answer(Answer said) {
    change(() -> service.answer(id, said));
  }

  public void cancel() {
    change(() -> service.cancel(id, version, reason));
  }

  public void hold() {
    change(() -> service.hold(id));
  }

  private void change(Runnable action) {
    problems.done(
        () -> {
          action.run();
          problems.go("/meetings/" + id);
        });
  }

  public Meeting getMeeting() {
    if (meeting == null) {
      read();
    }
    return meeting;
  }

  public List<Event> getEvents() {
    return events;
  }

  /** As whom the reader is invited, null where they are not. */
  public Invitee getInvitation() {
    return getMeeting().invitee(current.get()).orElse(null);
  }

  /** Whether the reader revises it and calls it off. */
  public boolean isManager() {
    return service.manages(getMeeting());
  }

  /** Whether it has begun, so that one can say that it took place. */
  public boolean isBegun() {
    return service.begun(getMeeting());
  }

  /** Whether the reader may enter the call. */
  public boolean isAttending() {
    return service.attends(getMeeting());
  }

  /** The room in which those who attend write, null where the reader may not read it. */
  public UUID getRoom() {
    return isAttending() ? service.room(getMeeting()).orElse(null) : null;
  }

  public List<Attendance> getAttendance() {
    return service.attendance(id);
  }

  /** Whether it can still be revised and called off. */
  public boolean isAhead() {
    return getMeeting().planned() || getMeeting().polling();
  }

  public Answer[] getAnswers() {
    return new Answer[] {Answer.YES, Answer.MAYBE, Answer.NO};
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
