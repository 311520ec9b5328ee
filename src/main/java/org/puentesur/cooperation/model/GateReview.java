package org.puentesur.cooperation.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.model.Caller;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.problem.RuleBroken;

/** What a facilitator found at a gate of a cooperation; never changed, another one may follow. */
@Entity
@Table(name = "gate_review")
public class GateReview extends Identified {

  @Column(name = "cooperation_id")
  private UUID cooperation;

  @Enumerated(EnumType.STRING)
  private Gate gate;

  @Enumerated(EnumType.STRING)
  private GateDecision decision;

  private String comment;

  @Column(name = "decided_by")
  private UUID decidedBy;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "gate_score", joinColumns = @JoinColumn(name = "review_id"))
  private List<GateScore> scores;

  protected GateReview() {}

  /** A decision on every criterion of the gate; to return the work takes a comment. */
  public GateReview(
      Cooperation cooperation,
      Gate gate,
      GateDecision decision,
      Collection<GateScore> scores,
      String comment) {
    Set<GateCriterion> scored =
        scores.stream().map(GateScore::criterion).collect(Collectors.toSet());
    if (scores.size() != scored.size() || !scored.equals(Set.copyOf(gate.criteria()))) {
      throw new RuleBroken("scores", "gate.scores");
    }
    if (scores.stream().anyMatch(each -> each.score() < 0 || each.score() > GateScore.MOST)) {
      throw new RuleBroken("scores", "gate.score");
    }
    if (decision == GateDecision.PASSED && scores.stream().anyMatch(each -> each.score() == 0)) {
      throw new RuleBroken("decision", "gate.unmet");
    }
    if (decision == GateDecision.RETURNED && (comment == null || comment.isBlank())) {
      throw new RuleBroken("comment", "gate.comment");
    }
    if (cooperation.phase() != gate.stands()) {
      throw new RuleBroken("gate", "gate.phase");
    }
    this.cooperation = cooperation.id();
    this.gate = gate;
    this.decision = decision;
    this.scores = List.copyOf(scores);
    this.comment = comment == null || comment.isBlank() ? null : comment.strip();
  }

  /** Puts a name and a moment to it. */
  public void by(Caller facilitator, Instant now) {
    decidedBy = facilitator.accountId();
    decidedByName = facilitator.name();
    decidedAt = now;
  }

  public UUID cooperation() {
    return cooperation;
  }

  public Gate gate() {
    return gate;
  }

  public GateDecision decision() {
    return decision;
  }

  /** What was said of the whole, or null. */
  public String comment() {
    return comment;
  }

  public String decidedByName() {
    return decidedByName;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  /** The scores in the order of the criteria. */
  public List<GateScore> scores() {
    return scores.stream().sorted(Comparator.comparing(GateScore::criterion)).toList();
  }
}
