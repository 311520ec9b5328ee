package org.puentesur.meeting.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.Place;
import org.puentesur.meeting.model.TimeSlot;
import org.puentesur.meeting.service.Draft;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.web.Reader;

/** A plan of a meeting as the browser sends it. */
public class MeetingForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String title;
  private Language language;
  private LocalDateTime start;
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
    start = meeting.slot().starts().toLocalDateTime();
    minutes = (int) meeting.slot().length().toMinutes();
    zone = meeting.slot().zone().getId();
    agenda = String.join("\n", meeting.agenda());
    link = meeting.place().link();
    cooperation = meeting.place().cooperation();
    room = meeting.place().room();
    show(meeting.invited());
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

  /** A new plan in the reader's language and zone, about and with whom the address says. */
  void begin(Reader reader, String about, String with) {
    language = reader.getLanguage();
    zone = reader.zone().map(ZoneId::getId).orElse(zone);
    cooperation = about;
    institutions = with == null ? institutions : new String[] {with};
  }

  Draft draft() {
    if (start == null) {
      throw new RuleBroken("start", "meeting.start.missing");
    }
    return new Draft(
        title,
        language,
        lines(agenda),
        TimeSlot.at(start, Duration.ofMinutes(minutes), ZoneId.of(zone)),
        new Place(link, cooperation, room),
        all(institutions, UUID::fromString),
        all(staying, UUID::fromString),
        Set.copyOf(lines(emails == null ? null : emails.replaceAll("[,;\\s]+", "\n"))));
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

  /** Those invited in person, who may be left out. */
  public List<Person> getPeople() {
    return people;
  }
}
