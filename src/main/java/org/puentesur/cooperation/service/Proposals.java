package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.cooperation.model.ParticipationProposal;
import org.puentesur.cooperation.model.ProposalState;

/** Where proposals about participants are kept. */
@ApplicationScoped
public class Proposals {

  @PersistenceContext EntityManager em;

  public void add(ParticipationProposal proposal) {
    em.persist(proposal);
    em.flush();
  }

  public void flush() {
    em.flush();
  }

  public Optional<ParticipationProposal> find(UUID id) {
    return Optional.ofNullable(em.find(ParticipationProposal.class, id));
  }

  /** Reads it anew and keeps others from answering until the transaction ends. */
  public void lock(ParticipationProposal proposal) {
    em.refresh(proposal, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those of a cooperation, latest first. */
  public List<ParticipationProposal> of(UUID cooperation) {
    return em.createQuery(
            "select p from ParticipationProposal p where p.cooperation = :cooperation"
                + " order by p.proposedAt desc",
            ParticipationProposal.class)
        .setParameter("cooperation", cooperation)
        .getResultList();
  }

  /** Whether one about an institution is open. */
  public boolean open(UUID cooperation, UUID institution) {
    return of(cooperation).stream()
        .anyMatch(
            each ->
                each.state() == ProposalState.OPEN
                    && each.part().institution().equals(institution));
  }

  /** Those that wait for a party's answer, eldest first. */
  public List<ParticipationProposal> awaiting(UUID party) {
    List<?> ids =
        em.createNativeQuery(
                """
                select p.id from participation_answer a
                  join participation_proposal p on p.id = a.proposal_id
                where a.institution_id = cast(?1 as uuid) and a.agreed is null
                  and p.state = 'OPEN'
                order by p.proposed_at limit 20
                """)
            .setParameter(1, party.toString())
            .getResultList();
    return ids.stream().map(id -> em.find(ParticipationProposal.class, id)).toList();
  }
}
