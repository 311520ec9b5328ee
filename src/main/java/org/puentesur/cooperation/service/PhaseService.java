package org.puentesur.cooperation.service;

import static org.puentesur.account.model.Role.Names.FACILITATOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationAccess;
import org.puentesur.cooperation.model.Outlook;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.platform.problem.RuleBroken;

/** Leads cooperations from phase to phase: parties' leads and those who facilitate them. */
@Stateless
public class PhaseService {

  @Inject CooperationGate gate;
  @Inject Cooperations cooperations;
  @Inject Conditions conditions;
  @Inject Consents consents;
  @Inject CooperationLog log;
  @Inject Clock clock;

  /** How it goes on, as far as the caller may see and do it. */
  @PermitAll
  public Outlook outlook(String code) {
    Entered entered = gate.read(code);
    Cooperation cooperation = entered.cooperation();
    Phase to = cooperation.phase().next().orElse(null);
    boolean decides = entered.access().decides();
    return new Outlook(
        to,
        conditions.unmet(cooperation, entered.access()),
        to != null && decides,
        to != null && to.agreed() && entered.access().leads() && !agreed(entered, to),
        decides && !cooperation.phase().closed());
  }

  /** Lets it go on to the next phase; refuses with all that it still lacks. */
  @RolesAllowed({INSTITUTION_LEAD, FACILITATOR, REGIONAL_COORDINATOR})
  public Cooperation advance(String code, Phase to) {
    Entered entered = locked(code);
    Cooperation cooperation = entered.cooperation();
    Phase before = cooperation.phase();
    cooperation.advance(to, conditions.unmet(cooperation, entered.access()), clock.instant());
    return told("cooperation.advanced", cooperation, before, null);
  }

  /** Leads it to a phase: on, or where it is suspended back to where it was. */
  @RolesAllowed({INSTITUTION_LEAD, FACILITATOR, REGIONAL_COORDINATOR})
  public Cooperation go(String code, Phase to) {
    Cooperation cooperation = locked(code).cooperation();
    if (cooperation.phase() != Phase.SUSPENDED) {
      return advance(code, to);
    }
    if (cooperation.left() != to) {
      throw new RuleBroken("to", "cooperation.phase.order");
    }
    return resume(code);
  }

  /** Agrees for the caller's party that it goes on to the next phase. */
  @RolesAllowed(INSTITUTION_LEAD)
  public Cooperation consent(String code, Phase to) {
    Entered entered = gate.change(code, CooperationAccess::leads);
    Cooperation cooperation = entered.cooperation();
    if (!to.agreed() || !cooperation.phase().next().filter(to::equals).isPresent()) {
      throw new RuleBroken("to", "cooperation.phase.order");
    }
    UUID party = entered.access().party();
    String by = entered.access().caller().name();
    if (consents.give(cooperation.id(), to, party, by, clock.instant())) {
      log.tell("cooperation.consented", cooperation, Map.of("to", to.name()));
    }
    return cooperation;
  }

  /** Lets it rest for a reason. */
  @RolesAllowed({INSTITUTION_LEAD, FACILITATOR, REGIONAL_COORDINATOR})
  public Cooperation suspend(String code, String reason) {
    Cooperation cooperation = locked(code).cooperation();
    Phase before = cooperation.phase();
    cooperation.suspend(reason, clock.instant());
    return told("cooperation.suspended", cooperation, before, cooperation.reason());
  }

  /** Takes it up again where it was. */
  @RolesAllowed({INSTITUTION_LEAD, FACILITATOR, REGIONAL_COORDINATOR})
  public Cooperation resume(String code) {
    Cooperation cooperation = locked(code).cooperation();
    Phase before = cooperation.phase();
    cooperation.resume(clock.instant());
    return told("cooperation.resumed", cooperation, before, null);
  }

  /** Ends it before its end, for a reason. */
  @RolesAllowed({INSTITUTION_LEAD, FACILITATOR, REGIONAL_COORDINATOR})
  public Cooperation cancel(String code, String reason) {
    Cooperation cooperation = locked(code).cooperation();
    Phase before = cooperation.phase();
    cooperation.cancel(reason, clock.instant());
    return told("cooperation.cancelled", cooperation, before, cooperation.reason());
  }

  /** Says on which day it is to begin. */
  @RolesAllowed({INSTITUTION_LEAD, FACILITATOR, REGIONAL_COORDINATOR})
  public Cooperation startOn(String code, LocalDate day) {
    Cooperation cooperation = locked(code).cooperation();
    cooperation.startOn(day);
    cooperations.flush();
    log.tell("cooperation.starts", cooperation, Map.of("day", String.valueOf(day)));
    return cooperation;
  }

  // one after the other: what the conditions saw is still so when the phase changes
  private Entered locked(String code) {
    Entered entered = gate.read(code);
    if (!entered.access().decides()) {
      throw new RuleBroken("cooperation.right");
    }
    cooperations.lock(entered.cooperation());
    return entered;
  }

  private boolean agreed(Entered entered, Phase to) {
    UUID id = entered.cooperation().id();
    return consents
        .given(to, List.of(id))
        .getOrDefault(id, Set.of())
        .contains(entered.access().party());
  }

  private Cooperation told(String type, Cooperation cooperation, Phase before, String reason) {
    cooperations.flush();
    log.moved(type, cooperation, before, reason);
    return cooperation;
  }
}
