package org.puentesur.plan.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.plan.model.Comparison;
import org.puentesur.plan.model.Comparison.Step;
import org.puentesur.plan.model.Parties;
import org.puentesur.plan.model.Party;
import org.puentesur.plan.model.Plan;
import org.puentesur.plan.model.PlanComment;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.platform.problem.NotFound;

/**
 * The proposals of a plan for all who read the cooperation; a draft for the party that writes it.
 */
@Stateless
public class PlanService {

  @Inject PlanGate gate;
  @Inject Plans plans;
  @Inject PlanLines lines;
  @Inject PlanParties parties;

  /** All proposals, latest first. */
  @PermitAll
  public List<PlanVersion> proposals(String code) {
    return plans.of(gate.seen(code).id()).map(plan -> plans.proposals(plan.id())).orElse(List.of());
  }

  /** A proposal with what it says. */
  @PermitAll
  public Proposal proposal(String code, int number) {
    Cooperation cooperation = gate.seen(code);
    Plan plan = gate.plan(cooperation);
    PlanVersion version = gate.proposal(cooperation, number);
    PlanContent content = lines.content(version.id());
    return new Proposal(
        version, content, plan.document(version, content), lines.signatures(version.id()));
  }

  /** The draft on which the caller's institution works. */
  @PermitAll
  public Optional<PlanVersion> draft(String code) {
    Cooperation cooperation = gate.seen(code);
    return gate.party(cooperation)
        ? plans
            .of(cooperation.id())
            .flatMap(plan -> plans.draft(plan.id(), gate.caller().institution()))
        : Optional.empty();
  }

  /** What the draft of the caller's institution says. */
  @PermitAll
  public PlanContent draftContent(String code) {
    return lines.content(gate.draft(gate.seen(code)).id());
  }

  /** Whether a draft knows the latest proposal. */
  @PermitAll
  public boolean current(String code) {
    Cooperation cooperation = gate.seen(code);
    return gate.plan(cooperation).current(gate.draft(cooperation));
  }

  @PermitAll
  public Parties parties(String code) {
    return parties.of(gate.seen(code));
  }

  /** Whether the caller's institution takes part and so may draft. */
  @PermitAll
  public boolean drafts(String code) {
    return gate.party(gate.seen(code));
  }

  /** What was said of all proposals, in its order. */
  @PermitAll
  public List<PlanComment> comments(String code) {
    return plans.of(gate.seen(code).id()).map(plan -> lines.comments(plan.id())).orElse(List.of());
  }

  /** What lies between two proposals. */
  @PermitAll
  public Comparison compare(String code, int from, int to) {
    Parties all = parties(code);
    List<Step> steps =
        proposals(code).stream()
            .filter(version -> version.number() >= from && version.number() <= to)
            .sorted(Comparator.comparing(PlanVersion::number))
            .map(version -> step(version, all))
            .toList();
    if (from >= to || steps.size() != to - from + 1) {
      throw new NotFound("versions " + from + " and " + to);
    }
    return Comparison.of(steps);
  }

  /** What lies between the latest proposal and the draft of the caller's institution. */
  @PermitAll
  public Comparison compareDraft(String code) {
    Parties all = parties(code);
    Cooperation cooperation = gate.seen(code);
    PlanVersion draft = gate.draft(cooperation);
    Step before =
        plans
            .find(gate.plan(cooperation).latest())
            .map(latest -> step(latest, all))
            .orElse(new Step("", "", PlanContent.EMPTY));
    return Comparison.of(List.of(before, step(draft, all)));
  }

  private Step step(PlanVersion version, Parties all) {
    String author = all.find(version.institution()).map(Party::acronym).orElse(version.author());
    return new Step(author, version.reason(), lines.content(version.id()));
  }
}
