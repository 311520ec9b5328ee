package org.puentesur.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.plan.PlanFixture.GIVING;
import static org.puentesur.plan.PlanFixture.RECEIVING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.plan.model.CellEdit;
import org.puentesur.plan.model.CellReader;
import org.puentesur.plan.model.EditOutcome;
import org.puentesur.plan.model.EditOutcome.Result;
import org.puentesur.plan.model.Plan;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanLine;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.plan.model.PlanSignature;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.plan.model.Signatory;
import org.puentesur.plan.model.VersionState;
import org.puentesur.platform.problem.RuleBroken;

class PlanTest {

  private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
  private static final List<Signatory> PLACES =
      List.of(Signatory.lead(GIVING, "COL"), Signatory.lead(RECEIVING, "GTM"));

  private final Caller giver = PlanFixture.lead(GIVING, "COL");
  private final Caller receiver = PlanFixture.lead(RECEIVING, "GTM");
  private final CellReader reader = new CellReader(PlanFixture.PARTIES, false);
  private final Plan plan = new Plan(UUID.randomUUID(), "SSC-2026-0001");
  private final PlanContent whole = PlanFixture.whole(GIVING, RECEIVING);

  private PlanVersion proposed(Caller by, PlanVersion before) {
    PlanVersion draft = plan.draft(by, NOW);
    plan.propose(draft, before, whole, "Porque sí", PLACES, NOW);
    return draft;
  }

  @Test
  void a_counter_proposal_takes_the_place_of_the_one_before() {
    PlanVersion first = proposed(giver, null);
    PlanVersion second = proposed(receiver, first);
    assertThat(first.state()).isEqualTo(VersionState.COUNTERED);
    assertThat(second.number()).isEqualTo(2);
    assertThat(plan.latest()).isEqualTo(second.id());
    assertThatThrownBy(() -> first.sign(PLACES.get(0), giver, NOW)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void a_draft_that_does_not_know_the_latest_proposal_is_not_proposed() {
    PlanVersion late = plan.draft(receiver, NOW);
    PlanVersion first = proposed(giver, null);
    assertThatThrownBy(() -> plan.propose(late, first, whole, "x", PLACES, NOW))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("plan.basis");
    plan.rest(late);
    plan.propose(late, first, whole, "x", PLACES, NOW);
    assertThat(late.state()).isEqualTo(VersionState.PROPOSED);
  }

  @Test
  void a_draft_that_is_not_whole_is_not_proposed() {
    assertThatThrownBy(
            () -> plan.propose(plan.draft(giver, NOW), null, PlanContent.EMPTY, "x", PLACES, NOW))
        .hasMessageContaining("plan.flaw.activities");
  }

  @Test
  void the_last_signature_freezes_and_not_one_before() {
    PlanVersion version = proposed(giver, null);
    List<PlanSignature> given = new ArrayList<>();
    given.add(version.sign(PLACES.get(0), giver, NOW));
    assertThat(version.freeze(given)).isFalse();
    assertThatThrownBy(() -> version.sign(PLACES.get(1), giver, NOW))
        .hasMessageContaining("plan.sign.other");
    given.add(version.sign(PLACES.get(1), receiver, NOW));
    assertThat(version.freeze(given)).isTrue();
    assertThat(version.state()).isEqualTo(VersionState.SIGNED);
  }

  @Test
  void an_amendment_leaves_what_is_signed_in_force() {
    PlanVersion signed = proposed(giver, null);
    signed.freeze(
        List.of(signed.sign(PLACES.get(0), giver, NOW), signed.sign(PLACES.get(1), receiver, NOW)));
    proposed(receiver, signed);
    assertThat(signed.state()).isEqualTo(VersionState.SIGNED);
  }

  @Test
  void nothing_changes_a_version_that_was_proposed() {
    PlanVersion version = plan.draft(giver, NOW);
    PlanLine line = new PlanLine(version, whole.rows().get(0), 1, "x");
    plan.propose(version, null, whole, "x", PLACES, NOW);
    String hash = version.hash();
    List<Runnable> attempts =
        List.of(
            () -> line.edit(version, edit(line, PlanColumn.CODE, "P1", "P9"), reader, "y"),
            () -> line.accept(version, whole.rows().get(0).with(PlanColumn.CODE, "P9"), "y"),
            () -> line.explain(version, "y", "y"),
            () -> new PlanLine(version, whole.rows().get(0), 2, "y"),
            () -> version.touch(NOW),
            () -> plan.rest(version),
            () -> plan.propose(version, null, whole, "y", PLACES, NOW));
    attempts.forEach(each -> assertThatThrownBy(each::run).isInstanceOf(RuleBroken.class));
    assertThat(line.row()).isEqualTo(whole.rows().get(0));
    assertThat(version.hash()).isEqualTo(hash);
  }

  @Test
  void two_people_in_different_cells_of_a_line_never_meet() {
    PlanVersion draft = plan.draft(giver, NOW);
    PlanLine line = budget(draft);
    assertThat(line.edit(draft, edit(line, PlanColumn.AMOUNT, "", "100"), reader, "a").result())
        .isEqualTo(Result.SAVED);
    assertThat(line.edit(draft, edit(line, PlanColumn.CURRENCY, "", "gtq"), reader, "b").result())
        .isEqualTo(Result.SAVED);
    assertThat(line.row().cells())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(PlanColumn.AMOUNT, "100", PlanColumn.CURRENCY, "GTQ"));
  }

  @Test
  void two_people_in_one_cell_are_told_of_each_other() {
    PlanVersion draft = plan.draft(giver, NOW);
    PlanLine line = budget(draft);
    line.edit(draft, edit(line, PlanColumn.AMOUNT, "", "100"), reader, "a");
    EditOutcome late = line.edit(draft, edit(line, PlanColumn.AMOUNT, "", "200"), reader, "b");
    assertThat(late)
        .isEqualTo(
            new EditOutcome(line.line(), PlanColumn.AMOUNT, Result.CONFLICT, "100", "a", null));
  }

  /** Random people with random knowledge: what is kept was always written over something seen. */
  @Test
  void no_update_is_lost_whatever_people_do() {
    Random random = new Random(8785);
    PlanVersion draft = plan.draft(giver, NOW);
    PlanLine line = budget(draft);
    List<String> seen = new ArrayList<>(List.of("", "", ""));
    for (int step = 0; step < 2_000; step++) {
      int person = random.nextInt(seen.size());
      String current = line.row().text(PlanColumn.AMOUNT);
      if (random.nextInt(3) == 0) {
        seen.set(person, current);
      }
      String wanted = String.valueOf(random.nextInt(5));
      CellEdit edit = edit(line, PlanColumn.AMOUNT, seen.get(person), wanted);
      EditOutcome outcome = line.edit(draft, edit, reader, "person " + person);
      String now = line.row().text(PlanColumn.AMOUNT);
      if (outcome.result() == Result.SAVED) {
        assertThat(current).isIn(seen.get(person), wanted);
        assertThat(now).isEqualTo(wanted);
        seen.set(person, wanted);
      } else {
        assertThat(now).isEqualTo(current).isEqualTo(outcome.value());
      }
    }
  }

  private static PlanLine budget(PlanVersion draft) {
    return new PlanLine(draft, PlanRow.of(UUID.randomUUID(), PlanSection.BUDGET, Map.of()), 1, "a");
  }

  private static CellEdit edit(PlanLine line, PlanColumn column, String before, String after) {
    return new CellEdit(line.line(), column, before, after);
  }
}
