package org.puentesur.meeting.service;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.TimeSlot;

/**
 * A meeting as calendar programs read it (RFC 5545): always the same event, each revision above the
 * one before. It names no guest but the reader.
 *
 * @param base the platform's address
 * @param sender the address that the platform's mails come from
 */
record CalendarFile(Meeting meeting, String base, String sender) {

  /** Whom a file is for. */
  record Guest(String name, String email) {}

  /** A file to save: the event, or that it is called off. */
  String published() {
    return meeting.planned() || meeting.reason() == null
        ? text("PUBLISH", List.of(new Status(Status.VALUE_CONFIRMED)))
        : text("CANCEL", List.of(new Status(Status.VALUE_CANCELLED)));
  }

  /** Asks a guest to come, or tells of a revision. */
  String request(Guest guest) {
    return text("REQUEST", List.of(new Status(Status.VALUE_CONFIRMED), attendee(guest)));
  }

  /** Takes the event out of a guest's calendar, also where others still meet. */
  String withdrawal(Guest guest) {
    return text(
        "CANCEL",
        meeting.planned()
            ? List.of(attendee(guest))
            : List.of(attendee(guest), new Status(Status.VALUE_CANCELLED)));
  }

  private String text(String method, List<Property> more) {
    VEvent event = new VEvent(false);
    Stream.of(identity(), time(), subject(), more).flatMap(List::stream).forEach(event::add);
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//PuenteSur//Meetings//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(new Method(method));
    calendar.add(ZoneComponent.around(meeting.slot().zone(), meeting.slot().start()));
    calendar.add(event);
    return folded(calendar);
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

  private List<Property> identity() {
    return List.of(
        new Uid(meeting.id() + "@" + URI.create(base).getHost()),
        new Sequence(meeting.sequence()),
        new DtStamp(meeting.changedAt()),
        new Created(meeting.createdAt()),
        new LastModified(meeting.changedAt()));
  }

  private List<Property> time() {
    TimeSlot slot = meeting.slot();
    ParameterList zone = new ParameterList(List.of(new TzId(slot.zone().getId())));
    // as local times: a zoned one would be reckoned anew by the library's own, older tables
    return List.of(
        new DtStart<>(zone, slot.starts().toLocalDateTime()),
        new DtEnd<>(zone, slot.ends().toLocalDateTime()));
  }

  private List<Property> subject() {
    String page = base + "/meetings/" + meeting.id();
    String link = meeting.place().link();
    return List.of(
        new Summary(meeting.title()),
        new Description(agenda() + page),
        new Location(link == null ? page : link),
        new Url(URI.create(page)),
        new Organizer(URI.create("mailto:" + sender)).add(new Cn(meeting.organiser().name())));
  }

  private String agenda() {
    return IntStream.range(0, meeting.agenda().size())
        .mapToObj(i -> (i + 1) + ". " + meeting.agenda().get(i) + "\n")
        .collect(Collectors.joining());
  }

  // answers are given on the platform: a reply by mail would reach nobody
  private static Property attendee(Guest guest) {
    return new Attendee(URI.create("mailto:" + guest.email()))
        .<Property>add(new Cn(guest.name()))
        .<Property>add(Role.REQ_PARTICIPANT)
        .<Property>add(PartStat.NEEDS_ACTION)
        .add(Rsvp.FALSE);
  }
}
