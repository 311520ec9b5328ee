package org.puentesur.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.service.MeetingService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** Where one meets in the browser. */
@Named
@RequestScoped
public class CallPage {

  @Inject MeetingService service;
  @Inject Problems problems;

  private Meeting meeting;

  public void load() {
    try {
      meeting = service.toAttend(RecordId.ofRequest());
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  public Meeting getMeeting() {
    return meeting;
  }

  /** Where a larger meeting takes place, null where the host has no such server. */
  public String getJitsi() {
    return service.jitsi(meeting).orElse(null);
  }
}
