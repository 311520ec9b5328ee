package org.puentesur.meeting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puentesur.dialogue.service.CodedRooms;
import org.puentesur.dialogue.service.MeetingRooms;
import org.puentesur.dialogue.service.MeetingRooms.Attending;
import org.puentesur.dialogue.service.RoomGate;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.Place;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Translations;

/**
 * Where what is said in a meeting's call is kept: in the room or the cooperation's room that the
 * meeting is about, otherwise in a room of its own.
 */
@ApplicationScoped
public class MeetingTalk {

  @Inject MeetingRooms own;
  @Inject CodedRooms coded;
  @Inject RoomGate gate;

  /** The room; empty where that of the record that it is about is none for the caller. */
  public Optional<UUID> room(Meeting meeting) {
    Place place = meeting.place();
    if (place.room() != null) {
      return Optional.of(place.room());
    }
    return place.cooperation() != null ? coded.find(place.cooperation()) : own.of(meeting.id());
  }

  /** Goes by the meeting as it is now; refuses to be about what the caller may not read. */
  public void keep(Meeting meeting, Place before) {
    Place place = meeting.place();
    if (!place.equals(before)) {
      requireRead(place);
    }
    if (place.room() == null && place.cooperation() == null) {
      own.keep(
          meeting.id(),
          new Translations(Map.of(meeting.language(), meeting.title())),
          attending(meeting));
    }
  }

  private void requireRead(Place place) {
    if (place.cooperation() != null && coded.find(place.cooperation()).isEmpty()) {
      throw new RuleBroken("cooperation", "meeting.cooperation.unknown");
    }
    if (place.room() != null) {
      try {
        gate.read(place.room());
      } catch (NotFound unknown) {
        throw new RuleBroken("room", "meeting.room");
      }
    }
  }

  /** Ends what is said in a room of its own. */
  public void close(Meeting meeting) {
    own.close(meeting.id());
  }

  private static Attending attending(Meeting meeting) {
    Set<UUID> people =
        Stream.concat(
                Stream.of(meeting.organiser())
                    .filter(by -> by.institution() == null)
                    .map(by -> by.account()),
                meeting.invited().stream().filter(Invitee::person).map(Invitee::party))
            .collect(Collectors.toUnmodifiableSet());
    return new Attending(meeting.parties(), meeting.countries(), people);
  }
}
