package org.puentesur.meeting.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.Place;
import org.puentesur.meeting.model.TimeSlot;

/**
 * A meeting as the API shows it.
 *
 * @param language of title and agenda
 * @param start null, as is the end, while the date is polled for
 * @param zone in which it was planned
 * @param reason why it was called off
 */
public record MeetingView(
    UUID id,
    String title,
    String language,
    List<String> agenda,
    Instant start,
    Instant end,
    String zone,
    String link,
    String cooperation,
    UUID roomId,
    String organiser,
    UUID institutionId,
    List<Guest> invited,
    String state,
    String reason,
    int sequence) {

  /** Somebody invited: an institution or a person. */
  public record Guest(UUID institutionId, String name, String country, String answer) {

    static Guest of(Invitee each) {
      return new Guest(
          each.person() ? null : each.party(), each.name(), each.country(), each.answer().name());
    }
  }

  /** The wire form of a meeting. */
  public static MeetingView of(Meeting meeting) {
    Place place = meeting.place();
    TimeSlot slot = meeting.slot();
    return new MeetingView(
        meeting.id(),
        meeting.title(),
        meeting.language().tag(),
        meeting.agenda(),
        slot == null ? null : slot.start(),
        slot == null ? null : slot.end(),
        meeting.slots().get(0).zone().getId(),
        place.link(),
        place.cooperation(),
        place.room(),
        meeting.organiser().name(),
        meeting.organiser().institution(),
        meeting.invited().stream().map(Guest::of).toList(),
        meeting.state().name(),
        meeting.reason(),
        meeting.sequence());
  }
}
