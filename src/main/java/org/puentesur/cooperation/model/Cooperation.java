package org.puentesur.cooperation.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.exchange.model.Listing;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.model.MatchState;
import org.puentesur.platform.persistence.CodesConverter;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.persistence.NullableUuid;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Translations;

/** One exchange between institutions, from the accepted match to what was learnt. */
@Entity
public class Cooperation extends Identified {

  private String code;
  private Translations titles;

  @Enumerated(EnumType.STRING)
  private Phase phase = Phase.EXPLORATION;

  @Column(name = "phase_since")
  private Instant phaseSince;

  @Enumerated(EnumType.STRING)
  @Column(name = "left_phase")
  private Phase left;

  private String reason;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Convert(converter = CodesConverter.class)
  private Set<String> topics = Set.of();

  private String waiver;

  @Column(name = "match_id")
  @Convert(converter = NullableUuid.class)
  private UUID match;

  @Column(name = "demand_id")
  @Convert(converter = NullableUuid.class)
  private UUID demand;

  @Column(name = "offer_id")
  @Convert(converter = NullableUuid.class)
  private UUID offer;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @ElementCollection
  @CollectionTable(name = "participation", joinColumns = @JoinColumn(name = "cooperation_id"))
  private Set<Participation> parts = new LinkedHashSet<>();

  protected Cooperation() {}

  /** What an accepted match opens; it is called what its demand is called. */
  public Cooperation(CooperationCode code, Match match, Listing demand, Listing offer) {
    this(code, Titles.of(demand.content()), demand.content().topics(), match.changedAt());
    if (match.state() != MatchState.ACCEPTED) {
      throw new RuleBroken("cooperation.match");
    }
    this.match = match.id();
    this.demand = demand.id();
    this.offer = offer.id();
    parts.add(
        new Participation(
            demand.institution(), match.recipientCountry(), ParticipantRole.RECIPIENT));
    parts.add(
        new Participation(offer.institution(), match.providerCountry(), ParticipantRole.PROVIDER));
  }

  /** What a facilitator opens with named parties, one who gives and one who receives at least. */
  public Cooperation(
      CooperationCode code,
      Translations titles,
      Set<String> topics,
      Collection<Participation> parties,
      Instant now) {
    this(code, titles, topics, now);
    if (titles == null) {
      throw new RuleBroken("title", "cooperation.title");
    }
    parts.addAll(parties);
    Parties.require(parts);
  }

  private Cooperation(
      CooperationCode code, Translations titles, Set<String> topics, Instant openedAt) {
    this.code = code.text();
    this.titles = titles;
    this.topics = Set.copyOf(topics);
    this.openedAt = openedAt;
    changedAt = openedAt;
    phaseSince = openedAt;
  }

  /**
   * Goes on to the next phase of its way.
   *
   * @param unmet what the conditions of that phase still miss; with any of it this is refused
   */
  public void advance(Phase to, List<Unmet> unmet, Instant now) {
    requireRunning();
    if (!phase.next().filter(to::equals).isPresent()) {
      throw new RuleBroken("to", "cooperation.phase.order");
    }
    if (!unmet.isEmpty()) {
      throw new RuleBroken(unmet.stream().map(Unmet::violation).toList());
    }
    enter(to, now);
  }

  /** Rests until it is resumed, for a reason. */
  public void suspend(String why, Instant now) {
    requireOpen();
    reason = Reasons.required(why);
    left = phase;
    enter(Phase.SUSPENDED, now);
  }

  /** Takes up again where it was. */
  public void resume(Instant now) {
    if (phase != Phase.SUSPENDED) {
      throw new RuleBroken("cooperation.not-suspended");
    }
    Phase back = left;
    left = null;
    reason = null;
    enter(back, now);
  }

  /** Ends it for good before its end, for a reason. */
  public void cancel(String why, Instant now) {
    requireStoppable();
    reason = Reasons.required(why);
    left = null;
    enter(Phase.CANCELLED, now);
  }

  private void requireStoppable() {
    if (phase.closed()) {
      throw new RuleBroken("cooperation.over");
    }
  }

  /** Refuses what may be done only while it is under way. */
  public void requireOpen() {
    requireRunning();
    requireStoppable();
  }

  private void enter(Phase to, Instant now) {
    phase = to;
    phaseSince = now;
    changedAt = now;
  }

  /** Says on which day it is to begin. */
  public void startOn(LocalDate day) {
    requireOpen();
    if (phase.begun()) {
      throw new RuleBroken("day", "cooperation.begun");
    }
    startsOn = day;
  }

  /** Lets it be signed without an agreement that covers it, for a reason. */
  public void waive(String why) {
    requireOpen();
    waiver = Reasons.required(why);
  }

  /** Takes a party in. */
  public void join(Participation part) {
    requireOpen();
    Parties.requireWith(parts, part);
    parts.add(part);
  }

  /** Lets a party go, as long as one who gives and one who receives stay. */
  public void leave(UUID institution) {
    requireOpen();
    parts.remove(Parties.requireWithout(parts, institution));
  }

  /** What people call it, such as {@code SSC-2026-0042}. */
  public String code() {
    return code;
  }

  public Translations titles() {
    return titles;
  }

  public Phase phase() {
    return phase;
  }

  /** Refuses any change while it is suspended, and for ever once it is cancelled. */
  public void requireRunning() {
    if (phase.rests()) {
      throw new RuleBroken("cooperation." + phase);
    }
  }

  /** Who takes part, providers first. */
  public List<Participation> parts() {
    return parts.stream()
        .sorted(
            Comparator.comparing(Participation::role)
                .thenComparing(Participation::country)
                .thenComparing(Participation::institution))
        .toList();
  }

  public Set<UUID> institutions() {
    return parts.stream().map(Participation::institution).collect(Collectors.toSet());
  }

  /** ISO 3166-1 alpha-3 codes of those who take part. */
  public Set<String> countries() {
    return parts.stream().map(Participation::country).collect(Collectors.toSet());
  }

  public Form form() {
    return Form.of(parts);
  }

  public Instant phaseSince() {
    return phaseSince;
  }

  /** The phase in which it was suspended, null where it is not. */
  public Phase left() {
    return left;
  }

  /** Why it is suspended or cancelled, null where it is neither. */
  public String reason() {
    return reason;
  }

  /** On which day it is to begin, null while that is not agreed. */
  public LocalDate startsOn() {
    return startsOn;
  }

  public Set<String> topics() {
    return Set.copyOf(topics);
  }

  /** Why no agreement has to cover it, null where one has to. */
  public String waiver() {
    return waiver;
  }

  /** The match that opened it, null where a facilitator did. */
  public UUID match() {
    return match;
  }

  public UUID demand() {
    return demand;
  }

  public UUID offer() {
    return offer;
  }

  public Instant openedAt() {
    return openedAt;
  }
}
