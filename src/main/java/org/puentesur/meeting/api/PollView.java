package org.puentesur.meeting.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.puentesur.meeting.model.Answer;
import org.puentesur.meeting.model.Ballot;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.service.PollService.Poll;

/**
 * A poll for the date of a meeting as the API shows it.
 *
 * @param open whether it still takes answers
 * @param zone in which the dates were proposed
 * @param chosen null while it is open, and where it was called off
 */
public record PollView(
    UUID meetingId,
    boolean open,
    int minutes,
    String zone,
    List<Instant> starts,
    Instant chosen,
    List<Said> answers) {

  /** What one of the invited says. */
  public record Said(UUID institutionId, String name, String by, List<To> answers) {

    static Said of(Meeting meeting, Invitee invitee, Ballot ballot) {
      return new Said(
          invitee.person() ? null : invitee.party(),
          invitee.name(),
          ballot.name(),
          meeting.proposed().stream()
              .sorted()
              .filter(start -> ballot.to(start) != Answer.OPEN)
              .map(start -> new To(start, ballot.to(start).name()))
              .toList());
    }
  }

  /** An answer to one date. */
  public record To(Instant start, String answer) {}

  /** The wire form of a poll. */
  static PollView of(Poll poll) {
    Meeting meeting = poll.meeting();
    return new PollView(
        meeting.id(),
        meeting.polling(),
        (int) meeting.slots().get(0).length().toMinutes(),
        meeting.slots().get(0).zone().getId(),
        meeting.proposed().stream().sorted().toList(),
        meeting.slot() == null ? null : meeting.slot().start(),
        poll.ballots().stream()
            .flatMap(
                ballot ->
                    meeting.invited().stream()
                        .filter(ballot::of)
                        .map(invitee -> Said.of(meeting, invitee, ballot)))
            .toList());
  }
}
