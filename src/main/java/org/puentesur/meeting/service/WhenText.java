package org.puentesur.meeting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.puentesur.account.model.Account;
import org.puentesur.directory.service.Zones;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.TimeSlot;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;

/** When a meeting takes place, or may, as a mail tells one person by their own clock. */
@ApplicationScoped
public class WhenText {

  @Inject Zones zones;

  /** A line for each slot, with the organiser's time below where that is another. */
  String of(Meeting meeting, Account reader) {
    List<TimeSlot> slots = meeting.slots();
    ZoneId zone = zones.of(reader).orElse(slots.get(0).zone());
    return slots.stream()
        .map(slot -> line(slot, slot.in(zone), reader.language()))
        .collect(Collectors.joining("\n"));
  }

  private static String line(TimeSlot slot, TimeSlot own, Language language) {
    String line = SlotText.of(own, language);
    return own.clockOf(slot)
        ? line
        : line
            + "\n  "
            + Messages.of(language, "meeting.when.organiser", SlotText.of(slot, language));
  }
}
