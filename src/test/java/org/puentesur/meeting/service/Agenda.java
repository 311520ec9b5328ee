package org.puentesur.meeting.service;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;

/** A person's calendar as RFC 5546 says that it takes files: by identity and sequence. */
final class Agenda {

  private final Map<String, VEvent> events = new TreeMap<>();

  void take(Calendar file) {
    VEvent event = (VEvent) file.getComponent(Component.VEVENT).orElseThrow();
    String uid = event.getUid().orElseThrow().getValue();
    VEvent known = events.get(uid);
    if (known != null && sequence(known) > sequence(event)) {
      return;
    }
    switch (file.getMethod().getValue()) {
      case "REQUEST", "PUBLISH" -> events.put(uid, event);
      case "CANCEL" -> events.remove(uid);
      default -> throw new IllegalArgumentException(file.getMethod().getValue());
    }
  }

  Collection<VEvent> events() {
    return events.values();
  }

  Instant startOfTheOnlyOne() {
    DtStart<?> start = events.values().iterator().next().getRequiredProperty(Property.DTSTART);
    return Instant.from(start.getDate());
  }

  private static int sequence(VEvent event) {
    return event.getSequence().getSequenceNo();
  }
}
