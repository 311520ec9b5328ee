package org.puentesur.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.service.Zones;
import org.puentesur.meeting.model.Answer;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.TimeSlot;
import org.puentesur.meeting.service.PollService.Poll;
import org.puentesur.platform.web.Reader;

/**
 * The dates of a poll as its page lays them out: by every clock that matters, with who can come.
 */
@RequestScoped
public class PollRows {

  private static final int MORNING = 8;
  private static final int EVENING = 18;

  @Inject Zones zones;
  @Inject MeetingTimes times;
  @Inject GuestNames guests;
  @Inject Reader reader;

  /**
   * A date.
   *
   * @param own as the reader's clock shows it
   * @param organisers as the organiser's shows it, null where that is the same
   * @param hours the hour in each country that takes part
   */
  public record Row(
      Instant start,
      String own,
      String organisers,
      List<Hour> hours,
      List<Said> said,
      boolean chosen) {

    /** Under which the form keeps the answer. */
    public String key() {
      return start.toString();
    }
  }

  /**
   * The hour in a country.
   *
   * @param night whether offices there are not open yet, or no more
   */
  public record Hour(String country, String text, boolean night) {}

  /** Those who have given an answer, by name. */
  public record Said(Answer answer, List<String> names) {}

  List<Row> of(Poll poll) {
    Meeting meeting = poll.meeting();
    Map<String, ZoneId> clocks = zones.of(meeting.countries());
    ZoneId planned = meeting.slots().get(0).zone();
    return meeting.proposed().stream()
        .sorted()
        .map(start -> new TimeSlot(start, meeting.slots().get(0).length(), planned))
        .map(slot -> row(poll, slot, clocks))
        .toList();
  }

  private Row row(Poll poll, TimeSlot slot, Map<String, ZoneId> clocks) {
    TimeSlot chosen = poll.meeting().slot();
    return new Row(
        slot.start(),
        times.line(slot),
        times.elsewhere(slot),
        clocks.entrySet().stream().map(each -> hour(each.getKey(), slot, each.getValue())).toList(),
        Stream.of(Answer.YES, Answer.MAYBE, Answer.NO).map(each -> said(poll, slot, each)).toList(),
        chosen != null && chosen.start().equals(slot.start()));
  }

  private Hour hour(String country, TimeSlot slot, ZoneId clock) {
    Locale locale = reader.getLocale();
    ZonedDateTime there = slot.in(clock).starts();
    boolean sameDay = there.toLocalDate().equals(times.own(slot).starts().toLocalDate());
    String time =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(there);
    String day = sameDay ? "" : DateTimeFormatter.ofPattern("EEE ", locale).format(there);
    return new Hour(
        Country.name(country, reader.getLanguage()),
        day + time,
        there.getHour() < MORNING || there.getHour() >= EVENING);
  }

  private Said said(Poll poll, TimeSlot slot, Answer answer) {
    return new Said(
        answer,
        poll.ballots().stream()
            .filter(ballot -> ballot.to(slot.start()) == answer)
            .flatMap(ballot -> poll.meeting().invited().stream().filter(ballot::of))
            .map(guests::name)
            .toList());
  }

  /** Those of the invited who have not said a word. */
  List<String> silent(Poll poll) {
    return poll.meeting().invited().stream()
        .filter(invitee -> silent(poll, invitee))
        .map(guests::name)
        .toList();
  }

  private static boolean silent(Poll poll, Invitee invitee) {
    return poll.ballots().stream().noneMatch(ballot -> ballot.of(invitee));
  }
}
