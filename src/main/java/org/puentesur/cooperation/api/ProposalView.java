package org.puentesur.cooperation.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.puentesur.cooperation.model.ParticipationProposal;
import org.puentesur.cooperation.model.PartyAnswer;

/**
 * A proposal that somebody joins a cooperation or leaves it.
 *
 * @param institutionId who is to join or to leave
 * @param answers what each of those says who are asked
 */
public record ProposalView(
    UUID id,
    String kind,
    UUID institutionId,
    String country,
    String role,
    String reason,
    String proposedBy,
    Instant proposedAt,
    String state,
    List<AnswerView> answers) {

  /** What one institution says; nothing while it has not answered. */
  public record AnswerView(UUID institutionId, Boolean agreed, Instant at) {

    static AnswerView of(PartyAnswer answer) {
      return new AnswerView(answer.institution(), answer.agreed(), answer.at());
    }
  }

  /** The wire form of a proposal. */
  public static ProposalView of(ParticipationProposal proposal) {
    return new ProposalView(
        proposal.id(),
        proposal.kind().name(),
        proposal.part().institution(),
        proposal.part().country(),
        proposal.part().role().name(),
        proposal.reason(),
        proposal.proposedBy(),
        proposal.proposedAt(),
        proposal.state().name(),
        proposal.answers().stream().map(AnswerView::of).toList());
  }
}
