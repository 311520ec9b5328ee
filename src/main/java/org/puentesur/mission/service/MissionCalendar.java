package org.puentesur.mission.service;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.puentesur.mission.model.Mission;
import org.puentesur.mission.model.MissionPlan;
import org.puentesur.mission.model.MissionState;

/**
 * A mission's days as calendar programs read them (RFC 5545): whole days, which need no zone;
 * always the same event, each revision above the one before. It names nobody.
 *
 * @param page the mission's address
 */
record MissionCalendar(Mission mission, URI page) {

  String text() {
    MissionPlan plan = mission.plan();
    ParameterList wholeDay = new ParameterList(java.util.List.of(Value.DATE));
    VEvent event = new VEvent(false);
    event.add(new Uid(mission.id() + "@" + page.getHost()));
    event.add(new Sequence(mission.sequence()));
    event.add(new DtStamp(mission.changedAt()));
    event.add(new Created(mission.createdAt()));
    event.add(new LastModified(mission.changedAt()));
    event.add(new DtStart<>(wholeDay, plan.stay().from()));
    // the first day that is no longer part of it
    event.add(new DtEnd<>(wholeDay, plan.stay().to().plusDays(1)));
    event.add(new Summary(plan.purpose()));
    event.add(new Location(plan.venue().virtual() ? page.toString() : plan.venue().place()));
    event.add(new Url(page));
    event.add(new Status(status()));
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//PuenteSur//Missions//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(new Method(called() ? "PUBLISH" : "CANCEL"));
    calendar.add(event);
    return folded(calendar);
  }

  private boolean called() {
    return mission.state() != MissionState.CANCELLED;
  }

  private String status() {
    return switch (mission.state()) {
      case PLANNED -> Status.VALUE_TENTATIVE;
      case CONFIRMED, HELD, REPORTED -> Status.VALUE_CONFIRMED;
      case CANCELLED -> Status.VALUE_CANCELLED;
    };
  }

  private static String folded(Calendar calendar) {
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
