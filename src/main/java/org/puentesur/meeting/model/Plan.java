package org.puentesur.meeting.model;

import java.util.List;
import org.puentesur.platform.text.Language;

/**
 * What an organiser says of a meeting.
 *
 * @param language in which title and agenda are written
 * @param agenda its items in order
 * @param invited each once, none of them answered yet
 */
public record Plan(
    String title,
    Language language,
    List<String> agenda,
    TimeSlot slot,
    Place place,
    List<Invitee> invited) {

  public Plan {
    agenda = agenda.stream().map(String::strip).filter(item -> !item.isEmpty()).toList();
    invited = List.copyOf(invited);
  }
}
