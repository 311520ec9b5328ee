package org.puentesur.mission.model;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.persistence.NullableUuid;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/** A mission of a cooperation: planned by one side, confirmed by both, held and told of. */
@Entity
public class Mission extends Identified {

  @Column(name = "cooperation_id")
  private UUID cooperation;

  @Enumerated(EnumType.STRING)
  private MissionKind kind;

  private String purpose;
  private Language language;

  @Convert(converter = TermsConverter.class)
  private Map<TermsPart, String> terms = Map.of();

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "to_day")
  private LocalDate to;

  private String place;

  @Column(name = "meeting_id")
  @Convert(converter = NullableUuid.class)
  private UUID meeting;

  @Enumerated(EnumType.STRING)
  private MissionState state = MissionState.PLANNED;

  private String reason;
  private String findings;
  private int sequence;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @ElementCollection
  @CollectionTable(name = "mission_delegate", joinColumns = @JoinColumn(name = "mission_id"))
  @OrderColumn(name = "position")
  private List<Delegate> delegation = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "mission_item", joinColumns = @JoinColumn(name = "mission_id"))
  @OrderColumn(name = "position")
  private List<AgendaItem> agenda = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "mission_cost", joinColumns = @JoinColumn(name = "mission_id"))
  @OrderColumn(name = "position")
  private List<Cost> costs = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "mission_confirmation", joinColumns = @JoinColumn(name = "mission_id"))
  private Set<Confirmation> confirmations = new LinkedHashSet<>();

  protected Mission() {}

  /** A planned mission of a cooperation with these parties; refuses, with every reason. */
  public Mission(UUID cooperation, Set<UUID> parties, MissionPlan plan, Instant now) {
    this.cooperation = cooperation;
    createdAt = now;
    take(plan, parties, now);
  }

  /** Takes another plan: who has confirmed the one before has to look at this one. */
  public void revise(MissionPlan plan, Set<UUID> parties, Instant now) {
    require(MissionState.PLANNED, MissionState.CONFIRMED);
    take(plan, parties, now);
    state = MissionState.PLANNED;
    confirmations.clear();
    sequence++;
  }

  /** Agrees for a side; with the last of them it is confirmed. */
  public void confirm(UUID side, Set<UUID> sides, String by, Instant now) {
    require(MissionState.PLANNED);
    if (!sides.contains(side)) {
      throw new RuleBroken("mission.side");
    }
    confirmations.add(new Confirmation(side, by, now));
    changedAt = now;
    if (sides.stream().allMatch(this::confirmedBy)) {
      state = MissionState.CONFIRMED;
    }
  }

  /** Notes that it took place; not before its last day. */
  public void hold(Instant now, LocalDate today) {
    require(MissionState.CONFIRMED);
    if (today.isBefore(to)) {
      throw new RuleBroken("mission.early");
    }
    state = MissionState.HELD;
    changedAt = now;
  }

  /** Takes the report of one that was held, and what its costs came to. */
  public void report(MissionReport report, List<Cost> spent, Set<UUID> parties, Instant now) {
    require(MissionState.HELD);
    MissionRules.refuseUnsound(report, spent, parties);
    findings = report.findings().strip();
    costs = new ArrayList<>(spent);
    state = MissionState.REPORTED;
    changedAt = now;
  }

  /** Calls it off. */
  public void cancel(String why, Instant now) {
    require(MissionState.PLANNED, MissionState.CONFIRMED);
    MissionRules.refuseUnsound(why);
    state = MissionState.CANCELLED;
    reason = why.strip();
    sequence++;
    changedAt = now;
  }

  private void require(MissionState... allowed) {
    if (!Set.of(allowed).contains(state)) {
      throw new RuleBroken("mission.state." + state);
    }
  }

  private void take(MissionPlan plan, Set<UUID> parties, Instant now) {
    MissionRules.refuseUnsound(plan, parties);
    kind = plan.kind();
    purpose = plan.purpose().strip();
    language = plan.language();
    terms = new EnumMap<>(TermsPart.class);
    terms.putAll(plan.terms());
    from = plan.stay().from();
    to = plan.stay().to();
    place = plan.venue().place();
    meeting = plan.venue().meeting();
    delegation = new ArrayList<>(plan.delegation());
    agenda =
        new ArrayList<>(
            plan.agenda().stream().sorted(Comparator.comparing(AgendaItem::day)).toList());
    costs = new ArrayList<>(plan.costs());
    changedAt = now;
  }

  /** The id of its cooperation. */
  public UUID cooperation() {
    return cooperation;
  }

  public MissionPlan plan() {
    return new MissionPlan(
        kind,
        purpose,
        language,
        terms,
        new Stay(from, to),
        new Venue(place, meeting),
        delegation,
        agenda,
        costs);
  }

  public MissionState state() {
    return state;
  }

  /** Whether its plan may still change. */
  public boolean open() {
    return state == MissionState.PLANNED || state == MissionState.CONFIRMED;
  }

  /** Why it was called off, null unless it was. */
  public String reason() {
    return reason;
  }

  /** What was found, null until it is reported. */
  public String findings() {
    return findings;
  }

  /** How often what calendars must know has changed. */
  public int sequence() {
    return sequence;
  }

  /** Who has agreed to it as it is planned, in their order. */
  public List<Confirmation> confirmations() {
    return confirmations.stream().sorted(Comparator.comparing(Confirmation::confirmedAt)).toList();
  }

  public boolean confirmedBy(UUID side) {
    return confirmations.stream().anyMatch(each -> each.institution().equals(side));
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
