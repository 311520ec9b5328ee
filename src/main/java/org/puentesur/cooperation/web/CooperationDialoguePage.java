package org.puentesur.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.puentesur.cooperation.service.CooperationService;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.service.MeetingQuery;
import org.puentesur.meeting.service.MeetingService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;

/** Where those who take part in a cooperation talk: its room and its meetings. */
@Named
@RequestScoped
public class CooperationDialoguePage {

  private static final int SHOWN = 50;

  @Inject CooperationService service;
  @Inject MeetingService calendar;
  @Inject CooperationFrame frame;
  @Inject Problems problems;

  private UUID room;
  private List<Meeting> meetings = List.of();

  public void load() {
    try {
      String code = frame.getCooperation().code();
      room = service.room(code).orElse(null);
      meetings =
          Stream.of(false, true)
              .map(past -> new MeetingQuery(past, code, null))
              .flatMap(query -> calendar.list(query, SHOWN).stream())
              .toList();
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  /** The room in which its parties talk, null where it has none. */
  public UUID getRoom() {
    return room;
  }

  /** Those to come, then those that are over. */
  public List<Meeting> getMeetings() {
    return meetings;
  }
}
