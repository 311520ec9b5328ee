package org.puentesur.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.puentesur.dialogue.web.RoomPage;
import org.puentesur.meeting.service.MeetingService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.RecordId;

/** The room in which those in a call write, beside the call. */
@Named
@Typed(CallRoom.class)
@RequestScoped
public class CallRoom extends RoomPage {

  @Inject MeetingService meetings;

  @Override
  protected UUID room() {
    return meetings
        .room(meetings.toAttend(RecordId.ofRequest()))
        .orElseThrow(() -> new NotFound("room of the call"));
  }
}
