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
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/**
 * Somebody is to join a cooperation or to leave it; it happens once the lead of every party has
 * agreed, and of the institution that it is about.
 */
@Entity
@Table(name = "participation_proposal")
public class ParticipationProposal extends Identified {

  @Column(name = "cooperation_id")
  private UUID cooperation;

  @Enumerated(EnumType.STRING)
  private Proposed kind;

  @Column(name = "institution_id")
  private UUID institution;

  private String country;

  @Enumerated(EnumType.STRING)
  private ParticipantRole role;

  private String reason;

  @Column(name = "proposed_by_name")
  private String proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Enumerated(EnumType.STRING)
  private ProposalState state = ProposalState.OPEN;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "participation_answer", joinColumns = @JoinColumn(name = "proposal_id"))
  private Set<PartyAnswer> answers = new LinkedHashSet<>();

  protected ParticipationProposal() {}

  private ParticipationProposal(
      Cooperation cooperation, Proposed kind, Participation part, String reason) {
    cooperation.requireOpen();
    this.cooperation = cooperation.id();
    this.kind = kind;
    institution = part.institution();
    country = part.country();
    role = part.role();
    this.reason = Reasons.required(reason);
    Set<UUID> asked = new LinkedHashSet<>(cooperation.institutions());
    asked.add(institution);
    asked.forEach(each -> answers.add(new PartyAnswer(each)));
  }

  /** That an institution joins in a role. */
  public static ParticipationProposal join(
      Cooperation cooperation, Participation part, String reason) {
    Parties.requireWith(cooperation.parts(), part);
    return new ParticipationProposal(cooperation, Proposed.JOIN, part, reason);
  }

  /** That a party leaves. */
  public static ParticipationProposal leave(
      Cooperation cooperation, UUID institution, String reason) {
    Participation part = Parties.requireWithout(cooperation.parts(), institution);
    return new ParticipationProposal(cooperation, Proposed.LEAVE, part, reason);
  }

  /** Puts a name and a moment to it. */
  public void by(Caller who, Instant now) {
    proposedBy = who.name();
    proposedAt = now;
  }

  /** One of those who are asked says yes or no; with the first no it is declined. */
  public void answer(UUID party, boolean yes, String by, Instant now) {
    if (state != ProposalState.OPEN) {
      throw new RuleBroken("participation.answered");
    }
    answers.stream()
        .filter(each -> each.institution().equals(party))
        .findFirst()
        .orElseThrow(() -> new NotFound("answer of " + party))
        .say(yes, by, now);
    if (!yes) {
      state = ProposalState.DECLINED;
    } else if (answers.stream().allMatch(each -> Boolean.TRUE.equals(each.agreed()))) {
      state = ProposalState.AGREED;
    }
  }

  /** Does to the cooperation what everybody has agreed to. */
  public void carryOut(Cooperation on) {
    if (state != ProposalState.AGREED) {
      throw new RuleBroken("participation.open");
    }
    if (kind == Proposed.JOIN) {
      on.join(new Participation(institution, country, role));
    } else {
      on.leave(institution);
    }
  }

  /** Whether an institution is asked and has not answered. */
  public boolean awaits(UUID party) {
    return state == ProposalState.OPEN
        && answers.stream()
            .anyMatch(each -> each.institution().equals(party) && each.agreed() == null);
  }

  /** Whether an institution is one of those who are asked. */
  public boolean asks(UUID party) {
    return answers.stream().anyMatch(each -> each.institution().equals(party));
  }

  public UUID cooperation() {
    return cooperation;
  }

  public Proposed kind() {
    return kind;
  }

  /** The part that it is about. */
  public Participation part() {
    return new Participation(institution, country, role);
  }

  public String reason() {
    return reason;
  }

  public String proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public ProposalState state() {
    return state;
  }

  /** What each of those who are asked says, in a fixed order. */
  public List<PartyAnswer> answers() {
    return answers.stream()
        .sorted(Comparator.comparing(each -> each.institution().toString()))
        .toList();
  }
}
