package org.puentesur.plan.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.account.service.EventLog;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationAccess;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.service.CooperationGate;
import org.puentesur.journal.model.Subject;
import org.puentesur.plan.model.Plan;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/**
 * Who may do what with a plan: proposals are read by all who read the cooperation, a draft by the
 * people of the institution whose draft it is.
 */
@ApplicationScoped
public class PlanGate {

  private static final Set<Phase> SIGNED =
      EnumSet.of(Phase.FORMULATION, Phase.AGREED, Phase.EXECUTION);
  private static final Set<Phase> NEGOTIATED =
      EnumSet.of(Phase.EXPLORATION, Phase.FORMULATION, Phase.AGREED, Phase.EXECUTION);

  @Inject CooperationGate cooperations;
  @Inject Plans plans;
  @Inject CurrentCaller current;
  @Inject EventLog events;

  /** The cooperation that the caller may read. */
  public Cooperation seen(String code) {
    return cooperations.read(code).cooperation();
  }

  /** The cooperation in which the caller's institution plans, while that is done. */
  public Cooperation toNegotiate(String code) {
    Cooperation cooperation = cooperations.change(code, CooperationAccess::takesPart).cooperation();
    if (!NEGOTIATED.contains(cooperation.phase())) {
      throw new RuleBroken("plan.phase");
    }
    return cooperation;
  }

  /** The cooperation whose proposals are signed: once the parties formulate, until it is over. */
  Cooperation toSign(String code) {
    Cooperation cooperation =
        cooperations.change(code, access -> access.leads() || access.focal()).cooperation();
    if (!signs(cooperation)) {
      throw new RuleBroken("plan.sign.phase");
    }
    return cooperation;
  }

  /** Whether proposals are signed in the phase in which a cooperation is. */
  boolean signs(Cooperation cooperation) {
    return SIGNED.contains(cooperation.phase());
  }

  /** Whether the caller works on the plan for a party. */
  public boolean party(Cooperation cooperation) {
    return cooperations.access(cooperation).takesPart();
  }

  /** The draft of the caller's institution, which nobody else knows of. */
  public PlanVersion draft(Cooperation cooperation) {
    Caller caller = current.get();
    if (!party(cooperation)) {
      throw new NotFound("draft of a plan");
    }
    return plans
        .of(cooperation.id())
        .flatMap(plan -> plans.draft(plan.id(), caller.institution()))
        .orElseThrow(() -> new NotFound("draft of a plan"));
  }

  public Plan plan(Cooperation cooperation) {
    return plans.of(cooperation.id()).orElseThrow(() -> new NotFound("plan"));
  }

  /** A proposal by its number. */
  public PlanVersion proposal(Cooperation cooperation, int number) {
    return plans
        .proposal(plan(cooperation).id(), number)
        .orElseThrow(() -> new NotFound("version " + number));
  }

  Caller caller() {
    return current.get();
  }

  /** Tells the event log of the cooperation. */
  void tell(String type, Cooperation cooperation, PlanVersion version) {
    Caller caller = current.get();
    events.tell(
        type,
        new Subject(
            "COOPERATION",
            cooperation.id(),
            caller.institution(),
            caller.countries().stream().findFirst().orElse(null)),
        Map.of(
            "code", cooperation.code(),
            "version", version.number().toString(),
            "hash", version.hash(),
            "after", version.state().name()));
  }
}
