package org.puentesur.cooperation.service;

import static org.puentesur.account.model.Role.Names.FACILITATOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationAccess;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.cooperation.model.ParticipationProposal;
import org.puentesur.cooperation.model.PartiesChanged;
import org.puentesur.cooperation.model.ProposalState;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.Institutions;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/**
 * Who joins cooperations and who leaves them: leads and facilitators propose, every lead agrees.
 */
@Stateless
public class ParticipationService {

  @Inject CooperationGate gate;
  @Inject Cooperations cooperations;
  @Inject Proposals proposals;
  @Inject Institutions institutions;
  @Inject Event<PartiesChanged> changed;
  @Inject CooperationLog log;
  @Inject Clock clock;

  /** What was proposed, latest first. */
  @PermitAll
  public List<ParticipationProposal> of(String code) {
    return proposals.of(gate.read(code).cooperation().id());
  }

  /** A proposal, for those who read its cooperation and those whose answer it takes. */
  @PermitAll
  public ParticipationProposal get(UUID id) {
    ParticipationProposal proposal =
        proposals.find(id).orElseThrow(() -> new NotFound("proposal " + id));
    if (!asked(proposal)) {
      gate.read(proposal.cooperation());
    }
    return proposal;
  }

  /** The cooperation of a proposal, for the same people. */
  @PermitAll
  public Cooperation cooperation(UUID proposal) {
    UUID id = get(proposal).cooperation();
    return cooperations.find(id).orElseThrow(() -> new NotFound("cooperation " + id));
  }

  /** Whether the caller answers it now. */
  @PermitAll
  public boolean awaits(ParticipationProposal proposal) {
    Caller caller = gate.caller();
    return caller.is(Role.INSTITUTION_LEAD) && proposal.awaits(caller.institution());
  }

  /** Proposes that an institution joins. */
  @RolesAllowed({INSTITUTION_LEAD, FACILITATOR, REGIONAL_COORDINATOR})
  public ParticipationProposal join(
      String code, UUID institution, ParticipantRole role, String reason) {
    Entered entered = gate.change(code, CooperationAccess::decides);
    Institution joining = designated(institution);
    return proposed(
        entered,
        ParticipationProposal.join(
            entered.cooperation(),
            new Participation(joining.id(), joining.country(), role),
            reason));
  }

  /** Proposes that a party leaves. */
  @RolesAllowed({INSTITUTION_LEAD, FACILITATOR, REGIONAL_COORDINATOR})
  public ParticipationProposal leave(String code, UUID institution, String reason) {
    Entered entered = gate.change(code, CooperationAccess::decides);
    return proposed(
        entered, ParticipationProposal.leave(entered.cooperation(), institution, reason));
  }

  /** Agrees or declines for the caller's institution; with the last yes it is done. */
  @RolesAllowed(INSTITUTION_LEAD)
  public ParticipationProposal answer(UUID id, boolean yes) {
    ParticipationProposal proposal = get(id);
    Cooperation cooperation =
        cooperations.find(proposal.cooperation()).orElseThrow(() -> new NotFound("proposal " + id));
    cooperations.lock(cooperation);
    proposals.lock(proposal);
    cooperation.requireOpen();
    Caller caller = gate.caller();
    if (!proposal.asks(caller.institution())) {
      throw new RuleBroken("cooperation.right");
    }
    proposal.answer(caller.institution(), yes, caller.name(), clock.instant());
    proposals.flush();
    String said = yes ? "agreed" : "declined";
    tell("cooperation.participation." + said, proposal, cooperation);
    carryOut(proposal, cooperation);
    return proposal;
  }

  private ParticipationProposal proposed(Entered entered, ParticipationProposal proposal) {
    Cooperation cooperation = entered.cooperation();
    if (proposals.open(cooperation.id(), proposal.part().institution())) {
      throw new RuleBroken("institution", "participation.twice");
    }
    proposal.by(entered.access().caller(), clock.instant());
    UUID own = entered.access().party();
    if (own != null) {
      proposal.answer(own, true, entered.access().caller().name(), clock.instant());
    }
    proposals.add(proposal);
    tell("cooperation.participation.proposed", proposal, cooperation);
    return proposal;
  }

  private void carryOut(ParticipationProposal proposal, Cooperation cooperation) {
    if (proposal.state() == ProposalState.AGREED) {
      proposal.carryOut(cooperation);
      cooperations.flush();
      changed.fire(new PartiesChanged(cooperation));
      tell("cooperation." + proposal.kind(), proposal, cooperation);
    }
  }

  private boolean asked(ParticipationProposal proposal) {
    Caller caller = gate.caller();
    return caller.is(Role.INSTITUTION_LEAD) && proposal.asks(caller.institution());
  }

  private Institution designated(UUID id) {
    Institution institution = institutions.get(id);
    if (!institution.designated()) {
      throw new RuleBroken("institution", "participation.undesignated");
    }
    return institution;
  }

  private void tell(String type, ParticipationProposal proposal, Cooperation cooperation) {
    log.tell(
        type,
        cooperation,
        Map.of(
            "proposal", proposal.id().toString(),
            "institution", proposal.part().institution().toString(),
            "role", proposal.part().role().name()));
  }
}
