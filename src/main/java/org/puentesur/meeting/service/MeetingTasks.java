package org.puentesur.meeting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.meeting.model.Answer;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.MeetingSight;
import org.puentesur.platform.task.Task;
import org.puentesur.platform.task.TaskSource;

/** Meetings that wait for the caller to say whether they come, or when they can. */
@ApplicationScoped
public class MeetingTasks implements TaskSource {

  @Inject Meetings meetings;
  @Inject Ballots ballots;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  @Override
  public List<Task> tasks() {
    Caller caller = current.get();
    if (!caller.signedIn()) {
      return List.of();
    }
    MeetingSight sight = new MeetingSight(caller);
    Stream<Task> answers =
        meetings.unanswered(sight, clock.instant()).stream()
            .filter(meeting -> asks(meeting, caller))
            .map(meeting -> task(meeting, "task.meeting", ""));
    Stream<Task> polls =
        meetings.polled(sight, clock.instant()).stream()
            .filter(meeting -> !said(meeting, caller))
            .map(meeting -> task(meeting, "task.meeting.poll", "/poll"));
    return Stream.concat(answers, polls).toList();
  }

  private boolean said(Meeting meeting, Caller caller) {
    return meeting
        .invitee(caller)
        .flatMap(invitee -> ballots.find(meeting, invitee))
        .filter(ballot -> ballot.whole(meeting))
        .isPresent();
  }

  // who is invited in person and by the institution answers for themselves
  private static boolean asks(Meeting meeting, Caller caller) {
    return meeting.invitee(caller).map(Invitee::answer).filter(Answer.OPEN::equals).isPresent();
  }

  private static Task task(Meeting meeting, String sentence, String page) {
    return new Task(
        meeting.changedAt(),
        sentence,
        meeting.title(),
        meeting.language(),
        "/meetings/" + meeting.id() + page,
        "task.meeting.action");
  }
}
