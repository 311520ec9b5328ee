package org.puentesur.meeting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.puentesur.account.model.Caller;
import org.puentesur.meeting.model.Attendance;
import org.puentesur.meeting.model.Meeting;

/** What belongs to a meeting's call: the way to a larger one, and who came. */
@ApplicationScoped
public class CallRecords {

  @Inject JitsiLinks links;
  @Inject Attendances attendances;

  Optional<String> jitsi(Meeting meeting, Caller caller) {
    return links.of(meeting, caller);
  }

  List<Attendance> attendance(Meeting meeting) {
    return attendances.of(meeting.id());
  }
}
