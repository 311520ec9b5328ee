package org.puentesur.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.service.MeetingQuery;
import org.puentesur.meeting.service.MeetingService;
import org.puentesur.platform.web.Problems;

/** The reader's meetings: those to come by date, and those that are over. */
@Named
@RequestScoped
public class MeetingsPage {

  private static final int SHOWN = 50;

  @Inject MeetingService service;
  @Inject CurrentCaller current;
  @Inject Problems problems;

  private boolean past;
  private String after;
  private List<Meeting> found = List.of();

  public void load() {
    if (!current.get().signedIn()) {
      problems.notFound();
      return;
    }
    try {
      UUID cursor = after == null ? null : UUID.fromString(after);
      found = service.list(new MeetingQuery(past, null, cursor), SHOWN + 1);
    } catch (IllegalArgumentException unknown) {
      problems.notFound();
    }
  }

  public List<Meeting> getMeetings() {
    return found.subList(0, Math.min(SHOWN, found.size()));
  }

  /** The cursor of the next page, null on the last. */
  public UUID getNext() {
    return found.size() > SHOWN ? found.get(SHOWN - 1).id() : null;
  }

  /** Whether the reader may call a meeting. */
  public boolean isCalling() {
    Caller caller = current.get();
    return caller.roles().stream().anyMatch(Role::ofInstitution)
        || caller.is(Role.FACILITATOR)
        || caller.is(Role.REGIONAL_COORDINATOR);
  }

  /** As whom the reader is invited, null where they are not. */
  public Invitee invitation(Meeting meeting) {
    return meeting.invitee(current.get()).orElse(null);
  }

  public boolean isPast() {
    return past;
  }

  public void setPast(boolean past) {
    this.past = past;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
