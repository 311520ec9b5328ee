package org.puentesur.followup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.model.FollowUpSight;
import org.puentesur.followup.service.FollowUpService;
import org.puentesur.journal.model.Event;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** One follow-up: what it is, and where it is settled. */
@Named
@ViewScoped
public class FollowUpPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient FollowUpService service;
  @Inject CurrentCaller current;
  @Inject Problems problems;

  private UUID id;
  private int version;
  private String note;
  private String reason;
  private transient FollowUp followUp;

  public void load() {
    id = RecordId.ofRequest();
    try {
      followUp = service.get(id);
      version = followUp.version();
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  public void done() {
    settle(() -> service.done(id, version, note));
  }

  public void drop() {
    settle(() -> service.drop(id, version, reason));
  }

  private void settle(Runnable action) {
    problems.done(
        () -> {
          action.run();
          problems.go("/follow-ups/" + id + "?done=followup");
        });
  }

  public FollowUp getFollowUp() {
    if (followUp == null) {
      followUp = service.get(id);
    }
    return followUp;
  }

  public List<Event> getEvents() {
    return service.history(id);
  }

  /** Whether the reader may say that it is done. */
  public boolean isClosing() {
    return owed() && sight().closes(getFollowUp());
  }

  /** Whether the reader may drop it. */
  public boolean isDropping() {
    return owed() && sight().drops(getFollowUp());
  }

  private boolean owed() {
    return service.state(getFollowUp()).owed();
  }

  private FollowUpSight sight() {
    return new FollowUpSight(current.get());
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
