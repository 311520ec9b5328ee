package org.puentesur.meeting.model;

import java.util.List;
import org.puentesur.platform.text.Language;

/**
 * What an organiser says of a meeting.
 *
 * @param language in which title and agenda are written
 * @param agenda its items in order
 * @param slots the one at which it takes place, or several among which the invited choose; all of
 *     one length and zone
 * @param invited each once, none of them answered yet
 */
public record Plan(
    String title,
    Language language,
    List<String> agenda,
    List<TimeSlot> slots,
    Place place,
    List<Invitee> invited) {

  public Plan {
    agenda = agenda.stream().map(String::strip).filter(item -> !item.isEmpty()).toList();
    slots = List.copyOf(slots);
    invited = List.copyOf(invited);
    if (slots.stream().map(slot -> slot.zone() + "/" + slot.length()).distinct().count() > 1) {
      throw new IllegalArgumentException("slots of several lengths or zones");
    }
  }

  /** Whether its date is still to be found. */
  boolean polls() {
    return slots.size() > 1;
  }
}
