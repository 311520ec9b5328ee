package org.puentesur.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.cooperation.GivenCooperation.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.model.Turn;
import org.puentesur.cooperation.model.Unmet;
import org.puentesur.platform.problem.RuleBroken;

class PhasesTest {

  private static final Unmet OPEN = new Unmet("gate.MISSION", Turn.FACILITATOR, "/x");

  private final Cooperation cooperation = GivenCooperation.bilateral();

  @Test
  void it_goes_its_way_one_phase_after_the_other() {
    for (Phase phase : Phase.WAY.subList(1, Phase.WAY.size())) {
      cooperation.advance(phase, List.of(), NOON);
      assertThat(cooperation.phase()).isEqualTo(phase);
    }
  }

  @Test
  void it_skips_no_phase_and_turns_not_back() {
    assertThatThrownBy(() -> cooperation.advance(Phase.AGREED, List.of(), NOON))
        .isInstanceOf(RuleBroken.class);
    cooperation.advance(Phase.FORMULATION, List.of(), NOON);
    assertThatThrownBy(() -> cooperation.advance(Phase.FORMULATION, List.of(), NOON))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> cooperation.advance(Phase.EXPLORATION, List.of(), NOON))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void a_refusal_names_every_unmet_condition_with_its_link() {
    Unmet other = new Unmet("consent", List.of("MSPAS"), Turn.PARTIES, "/y");
    assertThatThrownBy(() -> cooperation.advance(Phase.FORMULATION, List.of(OPEN, other), NOON))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken ->
                assertThat(broken.violations()).extracting("link").containsExactly("/x", "/y"));
    assertThat(cooperation.phase()).isEqualTo(Phase.EXPLORATION);
  }

  @Test
  void it_rests_and_takes_up_where_it_was() {
    cooperation.advance(Phase.FORMULATION, List.of(), NOON);
    cooperation.suspend("Cambio de autoridades", NOON);
    assertThatThrownBy(() -> cooperation.advance(Phase.AGREED, List.of(), NOON))
        .isInstanceOf(RuleBroken.class);
    cooperation.resume(NOON);
    assertThat(cooperation.phase()).isEqualTo(Phase.FORMULATION);
    assertThat(cooperation.reason()).isNull();
  }

  @Test
  void stopping_takes_a_reason() {
    assertThatThrownBy(() -> cooperation.suspend(" ", NOON)).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> cooperation.cancel(null, NOON)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void a_cancelled_one_stays_so() {
    cooperation.suspend("Elecciones", NOON);
    cooperation.cancel("Sin presupuesto", NOON);
    assertThatThrownBy(() -> cooperation.resume(NOON)).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> cooperation.cancel("Otra vez", NOON)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void no_sequence_of_calls_reaches_an_illegal_state() {
    for (int seed = 0; seed < 500; seed++) {
      walk(new Random(seed));
    }
  }

  // what is refused changes nothing; what is done keeps every invariant
  private static void walk(Random random) {
    Cooperation walked = GivenCooperation.bilateral();
    boolean cancelled = false;
    for (int step = 0; step < 60; step++) {
      Phase before = walked.phase();
      Phase left = walked.left();
      List<Participation> parts = walked.parts();
      List<Unmet> unmet = random.nextBoolean() ? List.of() : List.of(OPEN);
      int call = random.nextInt(6);
      Phase to = Phase.values()[random.nextInt(Phase.values().length)];
      try {
        call(walked, call, to, unmet, random);
        if (call == 0) {
          assertThat(unmet).isEmpty();
          assertThat(Phase.WAY.indexOf(to)).isEqualTo(Phase.WAY.indexOf(before) + 1);
        }
        assertThat(cancelled).as("a cancelled one changes no more").isFalse();
      } catch (RuleBroken refused) {
        assertThat(walked.phase()).isEqualTo(before);
        assertThat(walked.left()).isEqualTo(left);
        assertThat(walked.parts()).isEqualTo(parts);
      }
      cancelled = walked.phase() == Phase.CANCELLED;
      requireLegal(walked);
    }
  }

  private static void call(
      Cooperation walked, int call, Phase to, List<Unmet> unmet, Random random) {
    switch (call) {
      case 0 -> walked.advance(to, unmet, NOON);
      case 1 -> walked.suspend(random.nextBoolean() ? "Elecciones" : "", NOON);
      case 2 -> walked.resume(NOON);
      case 3 -> walked.cancel(random.nextInt(9) == 0 ? "Sin presupuesto" : "", NOON);
      case 4 -> {
        ParticipantRole[] roles = ParticipantRole.values();
        walked.join(GivenCooperation.part("BRA", roles[random.nextInt(roles.length)]));
      }
      default -> {
        List<Participation> parts = new ArrayList<>(walked.parts());
        walked.leave(parts.get(random.nextInt(parts.size())).institution());
      }
    }
  }

  private static void requireLegal(Cooperation walked) {
    assertThat(walked.left() != null).isEqualTo(walked.phase() == Phase.SUSPENDED);
    boolean stopped = walked.phase() == Phase.SUSPENDED || walked.phase() == Phase.CANCELLED;
    assertThat(walked.reason() != null).isEqualTo(stopped);
    assertThat(walked.parts())
        .extracting(Participation::role)
        .anyMatch(role -> role == ParticipantRole.PROVIDER || role == ParticipantRole.DUAL)
        .anyMatch(role -> role == ParticipantRole.RECIPIENT || role == ParticipantRole.DUAL);
    assertThat(walked.institutions()).hasSize(walked.parts().size()).hasSizeGreaterThan(1);
  }
}
