package org.puentesur.dialogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.platform.persistence.CodesConverter;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.persistence.NullableUuid;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Translations;

/** A place where people talk, in one total order. */
@Entity
public class Room extends Identified {

  @Enumerated(EnumType.STRING)
  private RoomKind kind;

  private Translations titles;
  private Translations about;
  private String topic;

  @Column(name = "open_to_all")
  private boolean open;

  @Convert(converter = CodesConverter.class)
  private Set<String> parties = Set.of();

  @Convert(converter = CodesConverter.class)
  private Set<String> countries = Set.of();

  @Column(name = "subject_id")
  @Convert(converter = NullableUuid.class)
  private UUID subject;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  // given out under the row's lock, never through this entity
  @Column(name = "last_number", insertable = false, updatable = false)
  private long lastNumber;

  @Column(name = "last_at", updatable = false)
  private Instant lastAt;

  protected Room() {}

  private Room(RoomKind kind, Translations titles, Instant now) {
    this.kind = kind;
    this.titles = titles;
    openedAt = now;
    lastAt = now;
  }

  /** A forum on a topic, for all members; where it is open, visitors read it too. */
  public static Room forum(
      String topic, Translations titles, Translations about, boolean open, Instant now) {
    if (topic == null) {
      throw new RuleBroken("topic", "room.topic");
    }
    if (titles == null) {
      throw new RuleBroken("titles", "room.title");
    }
    Room room = new Room(RoomKind.FORUM, titles, now);
    room.topic = topic;
    room.about = about;
    room.open = open;
    return room;
  }

  /** The room in which two institutions talk about something that one of them has published. */
  public static Room direct(Set<UUID> parties, UUID subject, Translations titles, Instant now) {
    if (parties.size() != 2) {
      throw new RuleBroken("room.parties");
    }
    Room room = new Room(RoomKind.DIRECT, titles, now);
    room.parties = names(parties);
    room.subject = subject;
    return room;
  }

  /** The room of a cooperation: for its parties, and for those who facilitate their countries. */
  public static Room ofCooperation(
      UUID cooperation,
      Translations titles,
      Set<UUID> parties,
      Set<String> countries,
      Instant now) {
    Room room = new Room(RoomKind.COOPERATION, titles, now);
    room.parties = names(parties);
    room.countries = Set.copyOf(countries);
    room.subject = cooperation;
    return room;
  }

  /** The room of a meeting, before {@link #admit} says who attends it. */
  public static Room ofMeeting(UUID meeting, Translations titles, Instant now) {
    Room room = new Room(RoomKind.MEETING, titles, now);
    room.subject = meeting;
    return room;
  }

  /** Goes by the meeting as it is now; whether others than before may enter. */
  public boolean admit(Translations title, Set<UUID> attending, Set<String> of) {
    if (kind != RoomKind.MEETING) {
      throw new IllegalStateException("the room of no meeting");
    }
    boolean others = !parties().equals(attending) || !countries.equals(of);
    titles = title;
    parties = names(attending);
    countries = Set.copyOf(of);
    return others;
  }

  /** Follows who takes part in its cooperation. */
  public void seat(Set<UUID> institutions, Set<String> of) {
    parties = names(institutions);
    countries = Set.copyOf(of);
  }

  private static Set<String> names(Set<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.toUnmodifiableSet());
  }

  /** Takes no more messages; what was said stays. */
  public void close(Instant now) {
    if (closed()) {
      throw new RuleBroken("room.closed");
    }
    closedAt = now;
  }

  public void reopen() {
    closedAt = null;
  }

  /** Lets visitors read a forum, or members alone. */
  public void show(boolean toAll) {
    if (kind != RoomKind.FORUM) {
      throw new RuleBroken("room.not-forum");
    }
    open = toAll;
  }

  /** Refuses to shut somebody out where it cannot be done, or without telling them why. */
  public void requireExclusion(RoomAccess person, String reason) {
    if (kind != RoomKind.FORUM) {
      throw new RuleBroken("room.standing");
    }
    if (person.moderates(this)) {
      throw new RuleBroken("person", "room.exclude.moderator");
    }
    if (reason == null || reason.isBlank()) {
      throw new RuleBroken("reason", "room.exclude.reason");
    }
  }

  /** Refuses an observer who is no member, or who reads it anyhow. */
  public void requireObserver(RoomAccess person) {
    if (kind != RoomKind.COOPERATION) {
      throw new RuleBroken("room.standing");
    }
    if (!person.member()) {
      throw new RuleBroken("person", "room.observer.member");
    }
    if (person.reads(this)) {
      throw new RuleBroken("person", "room.observer.reads");
    }
  }

  public boolean closed() {
    return closedAt != null;
  }

  public RoomKind kind() {
    return kind;
  }

  public Translations titles() {
    return titles;
  }

  /** What a forum is for, or null. */
  public Translations about() {
    return about;
  }

  /** The topic of a forum, null for other rooms. */
  public String topic() {
    return topic;
  }

  public boolean open() {
    return open;
  }

  /** Whether an institution is one of its parties. */
  public boolean between(UUID institution) {
    return institution != null && parties.contains(institution.toString());
  }

  /** The institutions that talk here; none in a forum. */
  public Set<UUID> parties() {
    return parties.stream().map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
  }

  /** The countries of the parties of a cooperation or a meeting. */
  public Set<String> countries() {
    return Set.copyOf(countries);
  }

  /** The listing, the cooperation or the meeting that it is about, or null. */
  public UUID subject() {
    return subject;
  }

  public Instant openedAt() {
    return openedAt;
  }

  /** The number of its latest entry when it was read, 0 for none. */
  public long lastNumber() {
    return lastNumber;
  }

  public Instant lastAt() {
    return lastAt;
  }
}
