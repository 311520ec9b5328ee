package org.puentesur.meeting.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puentesur.account.model.Caller;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.persistence.NullableUuid;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/**
 * A teleconference: planned with an agenda and those invited, perhaps after a poll for its date,
 * then held or cancelled.
 */
@Entity
public class Meeting extends Identified {

  private static final Comparator<Invitee> BY_NAME =
      Comparator.<Invitee, Boolean>comparing(each -> each.person()).thenComparing(Invitee::name);

  private String title;
  private Language language;

  private Dates dates = new Dates();
  private String link;
  private String cooperation;

  @Column(name = "room_id")
  @Convert(converter = NullableUuid.class)
  private UUID room;

  @Column(name = "organiser_id")
  private UUID organiser;

  @Column(name = "organiser_name")
  private String organiserName;

  @Column(name = "institution_id")
  @Convert(converter = NullableUuid.class)
  private UUID institution;

  private String country;

  @Enumerated(EnumType.STRING)
  private MeetingState state;

  private String reason;
  private int sequence;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @ElementCollection
  @CollectionTable(name = "meeting_item", joinColumns = @JoinColumn(name = "meeting_id"))
  @OrderColumn(name = "position")
  @Column(name = "text")
  private List<String> agenda = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "meeting_invitee", joinColumns = @JoinColumn(name = "meeting_id"))
  private Set<Invitee> invited = new LinkedHashSet<>();

  protected Meeting() {}

  /**
   * A planned meeting, or a poll for its date where the plan names several; refuses what cannot be
   * met, with every reason.
   */
  public Meeting(Organiser by, Plan plan, Instant now) {
    organiser = by.account();
    organiserName = by.name();
    institution = by.institution();
    country = by.country();
    createdAt = now;
    state = plan.polls() ? MeetingState.POLLING : MeetingState.PLANNED;
    take(plan, now);
  }

  /** Takes another plan; who is asked to come at another time has not answered yet. */
  public void revise(Plan plan, Instant now) {
    refuseIfOver();
    if (plan.polls() != polling()) {
      throw new RuleBroken("start", polling() ? "meeting.slots" : "meeting.slots.planned");
    }
    List<TimeSlot> before = slots();
    Set<Invitee> asked = Set.copyOf(invited);
    take(plan, now);
    boolean moved = !before.equals(slots());
    for (Invitee each : invited) {
      asked.stream().filter(each::equals).filter(same -> !moved).forEach(each::keep);
    }
    sequence++;
  }

  /** Ends the poll with one of the dates; who has said yes to it comes. */
  public void settle(Instant start, Collection<Ballot> ballots, Instant now) {
    if (!polling()) {
      throw new RuleBroken("meeting.poll.over");
    }
    if (!proposed().contains(start) || start.isBefore(now)) {
      throw new RuleBroken("start", "meeting.slot.unknown");
    }
    dates.settle(start);
    state = MeetingState.PLANNED;
    changedAt = now;
    for (Ballot ballot : ballots) {
      if (ballot.to(start) == Answer.YES) {
        invited.stream()
            .filter(ballot::of)
            .forEach(each -> each.say(Answer.YES, ballot.name(), ballot.saidAt()));
      }
    }
  }

  /** Calls it off. */
  public void cancel(String why, Instant now) {
    refuseIfOver();
    if (why == null || why.isBlank()) {
      throw new RuleBroken("reason", "meeting.reason.missing");
    }
    state = MeetingState.CANCELLED;
    reason = why.strip();
    sequence++;
    changedAt = now;
  }

  /** Notes that it took place. */
  public void hold(Instant now) {
    refuseUnlessPlanned();
    if (now.isBefore(slot().start())) {
      throw new RuleBroken("meeting.held.early");
    }
    state = MeetingState.HELD;
    changedAt = now;
  }

  /** Answers for whoever the caller is here; refuses one who is not invited. */
  public void answer(Caller caller, Answer said, Instant now) {
    refuseUnlessPlanned();
    if (said == Answer.OPEN) {
      throw new RuleBroken("answer", "meeting.answer");
    }
    invitee(caller)
        .orElseThrow(() -> new RuleBroken("answer", "meeting.uninvited"))
        .say(said, caller.name(), now);
    changedAt = now;
  }

  private void refuseIfOver() {
    if (!planned() && !polling()) {
      throw new RuleBroken("meeting.over");
    }
  }

  private void refuseUnlessPlanned() {
    refuseIfOver();
    if (polling()) {
      throw new RuleBroken("meeting.undated");
    }
  }

  private void take(Plan plan, Instant now) {
    PlanRules.refuseUnsound(plan, now, dates.starts());
    title = plan.title().strip();
    language = plan.language();
    dates.take(plan.slots());
    link = plan.place().link();
    cooperation = plan.place().cooperation();
    room = plan.place().room();
    agenda = new ArrayList<>(plan.agenda());
    invited = new LinkedHashSet<>(plan.invited());
    changedAt = now;
  }

  public String title() {
    return title;
  }

  /** The language in which title and agenda are written. */
  public Language language() {
    return language;
  }

  public List<String> agenda() {
    return List.copyOf(agenda);
  }

  /** When it takes place, null while that is open. */
  public TimeSlot slot() {
    return dates.slot();
  }

  /** The one at which it takes place, or those that are proposed, in order. */
  public List<TimeSlot> slots() {
    return dates.slots();
  }

  /**
   * The starts of which the invited have the choice, also once it was made; none without a poll.
   */
  public Set<Instant> proposed() {
    return dates.proposed();
  }

  public Place place() {
    return new Place(link, cooperation, room);
  }

  public Organiser organiser() {
    return new Organiser(organiser, organiserName, institution, country);
  }

  public MeetingState state() {
    return state;
  }

  public boolean planned() {
    return state == MeetingState.PLANNED;
  }

  /** Whether its date is still to be found. */
  public boolean polling() {
    return state == MeetingState.POLLING;
  }

  /** Why it was called off, null unless it was. */
  public String reason() {
    return reason;
  }

  /** How often what the invited must know has changed. */
  public int sequence() {
    return sequence;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** Institutions first, then people, by name. */
  public List<Invitee> invited() {
    return invited.stream().sorted(BY_NAME).toList();
  }

  /** As whom a caller is invited: in person rather than by the institution. */
  public Optional<Invitee> invitee(Caller caller) {
    return invited.stream().filter(each -> each.covers(caller)).max(BY_NAME);
  }

  /** The institutions that call it and that are invited. */
  public Set<UUID> parties() {
    return Stream.concat(
            Stream.ofNullable(institution),
            invited.stream().filter(each -> !each.person()).map(Invitee::party))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The countries of those who call it and who are invited. */
  public Set<String> countries() {
    return Stream.concat(
            Stream.of(Optional.ofNullable(country)), invited.stream().map(Meeting::countryOf))
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<String> countryOf(Invitee each) {
    return Optional.ofNullable(each.country());
  }
}
