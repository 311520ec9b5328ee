package org.puentesur.meeting.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.Place;
import org.puentesur.meeting.model.TimeSlot;
import org.puentesur.meeting.service.Draft;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/** A plan of a meeting as the browser sends it. */
public class MeetingForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int OTHERS = 9;

  private String title;
  private Language language;
  private LocalDateTime start;
  private LocalDateTime[] others = new LocalDateTime[OTHERS];
  private int minutes = 60;
  private String zone = "UTC";
  private String agenda;
  private String[] institutions = {};
  private String[] staying = {};
  private List<Person> people = List.of();
  private String emails;
  private String link;
  private String cooperation;
  private UUID room;

  /** Somebody who is invited in person. */
  public record Person(UUID id, String name) implements Serializable {}

  /** An empty form. */
  MeetingForm() {}

  /** The form of what is planned. */
  MeetingForm(Meeting meeting) {
    title = meeting.title();
    language = meeting.language();
    List<TimeSlot> slots = meeting.slots();
    start = local(slots.get(0));
    for (int i = 1; i < slots.size(); i++) {
      others[i - 1] = local(slots.get(i));
    }
    minutes = (int) slots.get(0).length().toMinutes();
    zone = slots.get(0).zone().getId();
    agenda = String.join("\n", meeting.agenda());
    link = meeting.place().link();
    cooperation = meeting.place().cooperation();
    room = meeting.place().room();
    show(meeting.invited());
  }

  private static LocalDateTime local(TimeSlot slot) {
    return slot.starts().toLocalDateTime();
  }

  private void show(List<Invitee> invited) {
    institutions =
        invited.stream()
            .filter(each -> !each.person())
            .map(each -> each.party().toString())
            .toArray(String[]::new);
    people =
        invited.stream()
            .filter(Invitee::person)
            .map(each -> new Person(each.party(), each.name()))
            .toList();
    staying = people.stream().map(each -> each.id().toString()).toArray(String[]::new);
  }

  /** A new plan in the reader's language and by their clock. */
  void begin(Language readers, ZoneId clock) {
    language = readers;
    zone = clock.getId();
  }

  /** Takes over from which record it was begun, and with whom. */
  void about(String code, UUID where, String with) {
    cooperation = code;
    room = where;
    institutions = with == null ? institutions : new String[] {with};
  }

  Draft draft() {
    return new Draft(
        title,
        language,
        lines(agenda),
        slots(),
        new Place(link, cooperation, room),
        all(institutions, UUID::fromString),
        all(staying, UUID::fromString),
        Set.copyOf(lines(emails == null ? null : emails.replaceAll("[,;\\s]+", "\n"))));
  }

  private List<TimeSlot> slots() {
    if (start == null) {
      throw new RuleBroken("start", "meeting.start.missing");
    }
    return Stream.concat(Stream.of(start), Arrays.stream(others).filter(Objects::nonNull))
        .map(each -> TimeSlot.at(each, Duration.ofMinutes(minutes), ZoneId.of(zone)))
        .toList();
  }

  private static List<String> lines(String text) {
    return Optional.ofNullable(text).stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static <T> Set<T> all(String[] texts, Function<String, T> value) {
    return Arrays.stream(texts).map(value).collect(Collectors.toSet());
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public LocalDateTime getStart() {
    return start;
  }

  public void setStart(LocalDateTime start) {
    this.start = start;
  }

  /** The dates beside the first, among which the invited choose; null where none is written. */
  public LocalDateTime[] getOthers() {
    return others;
  }

  /** Whether several dates are proposed. */
  public boolean isPolling() {
    return Arrays.stream(others).anyMatch(Objects::nonNull);
  }

  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getAgenda() {
    return agenda;
  }

  public void setAgenda(String agenda) {
    this.agenda = agenda;
  }

  public String getEmails() {
    return emails;
  }

  public void setEmails(String emails) {
    this.emails = emails;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }

  public String getCooperation() {
    return cooperation;
  }

  public void setCooperation(String cooperation) {
    this.cooperation = cooperation;
  }

  public String[] getInstitutions() {
    return institutions.clone();
  }

  public void setInstitutions(String[] institutions) {
    this.institutions = institutions.clone();
  }

  public String[] getStaying() {
    return staying.clone();
  }

  public void setStaying(String[] staying) {
    this.staying = staying.clone();
  }

  /** The room from which the meeting was called, null for none. */
  public UUID getRoom() {
    return room;
  }

  /** Those invited in person, who may be left out. */
  public List<Person> getPeople() {
    return people;
  }
}
