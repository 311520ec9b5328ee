package org.puentesur.meeting.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.meeting.model.Decision;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.MeetingState;
import org.puentesur.meeting.model.Minutes;
import org.puentesur.meeting.service.MeetingService;
import org.puentesur.meeting.service.MinutesService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** Where minutes are written together, decisions taken down, and both signed off. */
@Named
@ViewScoped
public class MinutesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient MeetingService meetings;
  @Inject transient MinutesService service;
  @Inject transient GuestNames names;
  @Inject CurrentCaller current;
  @Inject Problems problems;

  private UUID id;
  private int version;
  private String decision;
  private String owner;
  private LocalDate due;
  private transient Meeting meeting;

  public void load() {
    id = RecordId.ofRequest();
    try {
      meeting = meetings.get(id);
      version = service.of(id).version();
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  public void decide() {
    change(() -> service.decide(id, decision, UUID.fromString(owner), due));
  }

  public void sign() {
    change(() -> service.sign(id, version));
  }

  private void change(Runnable action) {
    problems.done(
        () -> {
          action.run();
          problems.go("/meetings/" + id + "/minutes");
        });
  }

  public Meeting getMeeting() {
    if (meeting == null) {
      meeting = meetings.get(id);
    }
    return meeting;
  }

  public Minutes getMinutes() {
    return service.of(id);
  }

  public List<Decision> getDecisions() {
    return service.decisions(id);
  }

  /** Whether the reader writes here. */
  public boolean isWriting() {
    return meetings.attends(getMeeting());
  }

  /** Whether the reader can sign for an institution that has not yet. */
  public boolean isSigning() {
    UUID own = current.get().institution();
    return own != null
        && current.get().is(Role.INSTITUTION_LEAD)
        && getMeeting().state() == MeetingState.HELD
        && getMeeting().parties().contains(own)
        && !getMinutes().text().isBlank()
        && !getMinutes().signedBy(own);
  }

  /** The institutions that take part, by name. */
  public List<SelectItem> getParties() {
    return getMeeting().parties().stream()
        .map(each -> new SelectItem(each.toString(), names.institution(each)))
        .toList();
  }

  public String getDecision() {
    return decision;
  }

  public void setDecision(String decision) {
    this.decision = decision;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }
}
