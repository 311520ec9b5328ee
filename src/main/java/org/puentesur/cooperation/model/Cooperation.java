package org.puentesur.cooperation.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.exchange.model.Listing;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.model.MatchState;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Translations;

/** One exchange between institutions, from the accepted match to what was learnt. */
@Entity
public class Cooperation extends Identified {

  private String code;
  private Translations titles;

  @Enumerated(EnumType.STRING)
  private Phase phase = Phase.EXPLORATION;

  @Column(name = "match_id")
  private UUID match;

  @Column(name = "demand_id")
  private UUID demand;

  @Column(name = "offer_id")
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
    if (match.state() != MatchState.ACCEPTED) {
      throw new RuleBroken("cooperation.match");
    }
    this.code = code.text();
    this.titles = Titles.of(demand.content());
    this.match = match.id();
    this.demand = demand.id();
    this.offer = offer.id();
    this.openedAt = match.changedAt();
    this.changedAt = match.changedAt();
    parts.add(
        new Participation(
            demand.institution(), match.recipientCountry(), ParticipantRole.RECIPIENT));
    parts.add(
        new Participation(offer.institution(), match.providerCountry(), ParticipantRole.PROVIDER));
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
    if (phase == Phase.SUSPENDED || phase == Phase.CANCELLED) {
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

  /** The match that opened it. */
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

  public Instant changedAt() {
    return changedAt;
  }
}
