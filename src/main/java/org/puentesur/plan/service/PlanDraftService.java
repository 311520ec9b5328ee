package org.puentesur.plan.service;

import static org.puentesur.account.model.Role.Names.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.plan.model.CellReader;
import org.puentesur.plan.model.EditOutcome;
import org.puentesur.plan.model.Plan;
import org.puentesur.plan.model.PlanLine;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.platform.problem.Conflict;

/** The draft of a party: begun from the latest proposal, written together, proposed in its turn. */
@Stateless
public class PlanDraftService {

  @Inject PlanGate gate;
  @Inject Plans plans;
  @Inject PlanLines lines;
  @Inject PlanParties parties;
  @Inject DraftEditing editing;
  @Inject PlanNotices notices;
  @Inject Clock clock;

  /**
   * What became of changes.
   *
   * @param before the draft's version until then: another than its writer knew tells of others
   * @param after its version now
   */
  public record Edited(List<EditOutcome> outcomes, int before, int after) {}

  /** The draft of the caller's institution, begun where there is none. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public PlanVersion start(String code) {
    Cooperation cooperation = gate.toNegotiate(code);
    Caller caller = gate.caller();
    plans.begin(cooperation.id());
    Plan plan = plans.of(cooperation.id()).orElseGet(() -> begun(cooperation));
    return plans.draft(plan.id(), caller.institution()).orElseGet(() -> copied(plan, caller));
  }

  private Plan begun(Cooperation cooperation) {
    Plan plan = new Plan(cooperation.id(), cooperation.code());
    plans.add(plan);
    plans.flush();
    return plan;
  }

  private PlanVersion copied(Plan plan, Caller caller) {
    PlanVersion draft = plan.draft(caller, clock.instant());
    plans.add(draft);
    plans.flush();
    if (draft.basis() != null) {
      lines
          .of(draft.basis())
          .forEach(
              line ->
                  lines.add(
                      new PlanLine(
                          draft,
                          PlanRow.of(line.line(), line.row().section(), line.row().cells()),
                          line.position(),
                          line.changedBy())));
    }
    return draft;
  }

  /** Carries out what somebody did in the tables, cell by cell; tells what became of each. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public Edited edit(String code, List<DraftChange> changes) {
    Cooperation cooperation = gate.toNegotiate(code);
    PlanVersion draft = plans.hold(gate.draft(cooperation));
    int before = draft.version();
    List<EditOutcome> outcomes =
        editing.carryOut(
            draft, changes, new CellReader(parties.of(cooperation), false), gate.caller().name());
    draft.touch(clock.instant());
    plans.flush();
    return new Edited(outcomes, before, draft.version());
  }

  /** Puts other lines in place of all, if nobody has changed the draft since {@code version}. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public PlanVersion replace(String code, int version, List<PlanRow> rows) {
    Cooperation cooperation = gate.toNegotiate(code);
    PlanVersion draft = held(cooperation, version);
    editing.replace(
        draft, rows, new CellReader(parties.of(cooperation), true), gate.caller().name());
    draft.touch(clock.instant());
    plans.flush();
    return draft;
  }

  /** Takes the lines of a spreadsheet in place of all; refuses with each bad cell's row there. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public PlanVersion take(String code, int version, InputStream spreadsheet) {
    Cooperation cooperation = gate.toNegotiate(code);
    PlanSpreadsheet.Lines read = PlanSpreadsheet.read(spreadsheet);
    CellReader reader = new CellReader(parties.of(cooperation), true);
    return replace(code, version, ReadRows.of(read.rows(), read.numbers(), reader));
  }

  /** Takes over one line of a proposal as it stands there, or its absence. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public void accept(String code, int number, UUID line) {
    Cooperation cooperation = gate.toNegotiate(code);
    PlanVersion draft = plans.hold(gate.draft(cooperation));
    PlanVersion from = gate.proposal(cooperation, number);
    editing.accept(draft, from, line, gate.caller().name());
    draft.touch(clock.instant());
  }

  /** Says that the draft has seen the latest proposal, from which it differs on purpose. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public void rest(String code) {
    Cooperation cooperation = gate.toNegotiate(code);
    gate.plan(cooperation).rest(plans.hold(gate.draft(cooperation)));
  }

  /** Makes the draft the latest proposal. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public PlanVersion propose(String code, int version, String reason) {
    Cooperation cooperation = gate.toNegotiate(code);
    Plan plan = gate.plan(cooperation);
    PlanVersion draft = held(cooperation, version);
    PlanVersion before = plans.find(plan.latest()).orElse(null);
    plan.propose(
        draft,
        before,
        lines.content(draft.id()),
        reason,
        parties.signatories(cooperation),
        clock.instant());
    plans.flush();
    gate.tell("plan.proposed", cooperation, draft);
    notices.proposed(cooperation, draft);
    return draft;
  }

  /** Throws the draft away. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public void discard(String code) {
    PlanVersion draft = plans.hold(gate.draft(gate.toNegotiate(code)));
    lines.of(draft.id()).forEach(lines::remove);
    plans.flush();
    plans.remove(draft);
  }

  private PlanVersion held(Cooperation cooperation, int version) {
    return Optional.of(plans.hold(gate.draft(cooperation)))
        .filter(draft -> draft.version() == version)
        .orElseThrow(() -> new Conflict("draft of " + cooperation.code()));
  }
}
