package org.puentesur.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.cooperation.GivenCooperation.NOON;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.model.Turn;
import org.puentesur.cooperation.model.Unmet;
import org.puentesur.platform.problem.RuleBroken;

class PhasesTest {

  private static final LocalDate DAY = LocalDate.of(2027, 2, 1);
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
  void its_start_day_stays_once_it_has_begun() {
    cooperation.startOn(DAY);
    Phase.WAY.subList(1, 4).forEach(phase -> cooperation.advance(phase, List.of(), NOON));
    assertThat(cooperation.phase()).isEqualTo(Phase.EXECUTION);
    assertThatThrownBy(() -> cooperation.startOn(DAY.plusDays(1))).isInstanceOf(RuleBroken.class);
    assertThat(cooperation.startsOn()).isEqualTo(DAY);
  }

  @Test
  void one_that_is_over_takes_no_waiver_any_more() {
    Phase.WAY.subList(1, 6).forEach(phase -> cooperation.advance(phase, List.of(), NOON));
    assertThat(cooperation.phase()).isEqualTo(Phase.EVALUATED);
    assertThatThrownBy(() -> cooperation.waive("Tarde")).isInstanceOf(RuleBroken.class);
  }
}
