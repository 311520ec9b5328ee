package org.puentesur.mission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.puentesur.cooperation.web.CooperationFrame;
import org.puentesur.cooperation.web.PartyNames;
import org.puentesur.meeting.service.MeetingQuery;
import org.puentesur.meeting.service.MeetingService;
import org.puentesur.mission.model.CostKind;
import org.puentesur.mission.model.MissionKind;

/** What the plan of a mission chooses from. */
@Named("missionChoices")
@RequestScoped
public class MissionChoices {

  private static final int MEETINGS = 50;

  @Inject CooperationFrame frame;
  @Inject PartyNames names;
  @Inject MeetingService meetings;

  public MissionKind[] getKinds() {
    return MissionKind.values();
  }

  public CostKind[] getCosts() {
    return CostKind.values();
  }

  /** Those who take part, by role. */
  public List<SelectItem> getParties() {
    return frame.getCooperation().parts().stream()
        .map(
            part ->
                new SelectItem(
                    part.institution().toString(), names.country(part) + " · " + names.name(part)))
        .toList();
  }

  /** The meetings about the cooperation, those to come first. */
  public List<SelectItem> getMeetings() {
    String code = frame.getCooperation().code();
    return Stream.of(false, true)
        .map(past -> new MeetingQuery(past, code, null))
        .flatMap(query -> meetings.list(query, MEETINGS).stream())
        .map(each -> new SelectItem(each.id().toString(), each.title()))
        .toList();
  }
}
