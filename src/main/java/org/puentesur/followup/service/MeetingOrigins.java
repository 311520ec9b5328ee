package org.puentesur.followup.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.followup.model.Origin;
import org.puentesur.followup.model.OriginKind;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.service.MeetingService;
import org.puentesur.platform.problem.NotFound;

/** Meetings, of whose decisions something is owed. */
@ApplicationScoped
public class MeetingOrigins implements OriginSource {

  @Inject MeetingService meetings;

  @Override
  public Optional<Origin> find(OriginKind kind, UUID id) {
    try {
      return kind == OriginKind.MEETING ? Optional.of(of(meetings.get(id))) : Optional.empty();
    } catch (NotFound hidden) {
      return Optional.empty();
    }
  }

  /** A meeting as an origin. */
  static Origin of(Meeting meeting) {
    return new Origin(
        OriginKind.MEETING,
        meeting.id(),
        meeting.place().cooperation(),
        meeting.parties(),
        meeting.countries());
  }
}
