package org.puentesur.meeting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.meeting.model.Answer;
import org.puentesur.meeting.model.Ballot;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.service.MeetingService;
import org.puentesur.meeting.service.PollService;
import org.puentesur.meeting.service.PollService.Poll;
import org.puentesur.meeting.web.PollRows.Row;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** Where the invited say when they can come, and who leads the meeting chooses. */
@Named
@ViewScoped
public class PollPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient PollService service;
  @Inject transient MeetingService meetings;
  @Inject transient PollRows layout;
  @Inject CurrentCaller current;
  @Inject Problems problems;

  private UUID id;
  private int version;
  private Map<String, String> answers = new HashMap<>();
  private transient Poll poll;
  private transient List<Row> rows;

  public void load() {
    id = RecordId.ofRequest();
    try {
      version = getMeeting().version();
      Invitee invitation = getInvitation();
      poll.ballots().stream()
          .filter(ballot -> invitation != null && ballot.of(invitation))
          .forEach(this::show);
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  private void show(Ballot ballot) {
    poll.meeting().proposed().stream()
        .filter(start -> ballot.to(start) != Answer.OPEN)
        .forEach(start -> answers.put(start.toString(), ballot.to(start).name()));
  }

  /** Says what the reader, or the institution, has marked. */
  public void say() {
    change(() -> service.say(id, marked()), "/poll?done=poll");
  }

  private Map<Instant, Answer> marked() {
    return answers.entrySet().stream()
        .filter(each -> each.getValue() != null)
        .collect(
            Collectors.toMap(
                each -> Instant.parse(each.getKey()), each -> Answer.valueOf(each.getValue())));
  }

  /** Ends the poll with a date. */
  public void settle(Instant start) {
    change(() -> service.settle(id, version, start), "?done=settled");
  }

  private void change(Runnable action, String next) {
    problems.done(
        () -> {
          action.run();
          problems.go("/meetings/" + id + next);
        });
  }

  public Meeting getMeeting() {
    if (poll == null) {
      poll = service.of(id);
    }
    return poll.meeting();
  }

  /** The dates, in order. */
  public List<Row> getRows() {
    if (rows == null) {
      getMeeting();
      rows = layout.of(poll);
    }
    return rows;
  }

  /** Those who have not said anything yet. */
  public List<String> getSilent() {
    getMeeting();
    return layout.silent(poll);
  }

  /** As whom the reader is invited, null where they are not. */
  public Invitee getInvitation() {
    return getMeeting().invitee(current.get()).orElse(null);
  }

  /** Whether the reader chooses the date. */
  public boolean isManager() {
    return getMeeting().polling() && meetings.manages(getMeeting());
  }

  /** Whether the reader says when they can come. */
  public boolean isAsked() {
    return getMeeting().polling() && getInvitation() != null;
  }

  public Answer[] getChoices() {
    return new Answer[] {Answer.YES, Answer.MAYBE, Answer.NO};
  }

  public Map<String, String> getAnswers() {
    return answers;
  }
}
