package org.puentesur.meeting.service;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A zone as a calendar file carries it, for the time around one meeting. Its rules are those by
 * which the platform itself reckons, so that both show the same time whichever tables the reader's
 * program has.
 */
final class ZoneComponent {

  private static final Duration AROUND = Duration.ofDays(400);
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

  private ZoneComponent() {}

  static VTimeZone around(ZoneId zone, Instant moment) {
    ZoneRules rules = zone.getRules();
    Instant from = moment.minus(AROUND);
    VTimeZone component = new VTimeZone();
    component.add(new TzId(zone.getId()));
    ZoneOffset before = rules.getOffset(from);
    component.add(observance(rules.isDaylightSavings(from), LONG_AGO, before, before));
    ZoneOffsetTransition next = rules.nextTransition(from);
    while (next != null && next.getInstant().isBefore(moment.plus(AROUND))) {
      component.add(
          observance(
              rules.isDaylightSavings(next.getInstant()),
              next.getDateTimeBefore(),
              next.getOffsetBefore(),
              next.getOffsetAfter()));
      next = rules.nextTransition(next.getInstant());
    }
    return component;
  }

  private static Observance observance(
      boolean daylight, LocalDateTime onset, ZoneOffset from, ZoneOffset to) {
    Observance observance = daylight ? new Daylight() : new Standard();
    observance.add(new DtStart<>(onset));
    // says what DTSTART says, for programs that look at recurrences alone
    observance.add(new RDate<>(new DateList<>(onset)));
    observance.add(new TzOffsetFrom(from));
    observance.add(new TzOffsetTo(to));
    return observance;
  }
}
