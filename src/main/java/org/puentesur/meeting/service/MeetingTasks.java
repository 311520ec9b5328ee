package org.puentesur.meeting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.meeting.model.Answer;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.MeetingSight;
import org.puentesur.platform.task.Task;
import org.puentesur.platform.task.TaskSource;

/** Meetings that wait for the caller to say whether they come. */
@ApplicationScoped
public class MeetingTasks implements TaskSource {

  @Inject Meetings meetings;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  @Override
  public List<Task> tasks() {
    Caller caller = current.get();
    return caller.signedIn()
        ? meetings.unanswered(new MeetingSight(caller), clock.instant()).stream()
            .filter(meeting -> asks(meeting, caller))
            .map(MeetingTasks::task)
            .toList()
        : List.of();
  }

  // who is invited in person and by the institution answers for themselves
  private static boolean asks(Meeting meeting, Caller caller) {
    return meeting.invitee(caller).map(Invitee::answer).filter(Answer.OPEN::equals).isPresent();
  }

  private static Task task(Meeting meeting) {
    return new Task(
        meeting.changedAt(),
        "task.meeting",
        meeting.title(),
        meeting.language(),
        "/meetings/" + meeting.id(),
        "task.meeting.action");
  }
}
