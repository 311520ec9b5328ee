package org.puentesur.meeting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.meeting.model.Attendance;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.Place;

/** What belongs to a meeting's call: the room, the way to a larger one, and who came. */
@ApplicationScoped
public class CallRecords {

  @Inject JitsiLinks links;
  @Inject Attendances attendances;
  @Inject MeetingTalk talk;

  Optional<String> jitsi(Meeting meeting, Caller caller) {
    return links.of(meeting, caller);
  }

  Optional<UUID> room(Meeting meeting) {
    return talk.room(meeting);
  }

  /** Opens the room of a meeting that is new or goes by what was changed. */
  void keepRoom(Meeting meeting, Place before) {
    talk.keep(meeting, before);
  }

  void closeRoom(Meeting meeting) {
    talk.close(meeting);
  }

  List<Attendance> attendance(Meeting meeting) {
    return attendances.of(meeting.id());
  }
}
