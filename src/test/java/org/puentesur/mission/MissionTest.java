package org.puentesur.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.mission.MissionFixture.NOW;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puentesur.mission.model.AgendaItem;
import org.puentesur.mission.model.Cost;
import org.puentesur.mission.model.CostKind;
import org.puentesur.mission.model.Delegate;
import org.puentesur.mission.model.Mission;
import org.puentesur.mission.model.MissionKind;
import org.puentesur.mission.model.MissionPlan;
import org.puentesur.mission.model.MissionReport;
import org.puentesur.mission.model.MissionState;
import org.puentesur.mission.model.NextStep;
import org.puentesur.mission.model.Stay;
import org.puentesur.mission.model.Venue;
import org.puentesur.platform.money.Money;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/** The rules of a mission. */
class MissionTest {

  private static final UUID HOST = UUID.randomUUID();
  private static final UUID VISITING = UUID.randomUUID();
  private static final Set<UUID> SIDES = Set.of(HOST, VISITING);
  private static final LocalDate FROM = LocalDate.parse("2026-04-06");
  private static final LocalDate AFTER = FROM.plusDays(2);
  private static final int SEQUENCES = 3_000;

  /** What may follow what; nothing else ever does. */
  private static final Map<MissionState, Set<MissionState>> WAYS =
      Map.of(
          MissionState.PLANNED, Set.of(MissionState.CONFIRMED, MissionState.CANCELLED),
          MissionState.CONFIRMED,
              Set.of(MissionState.PLANNED, MissionState.HELD, MissionState.CANCELLED),
          MissionState.HELD, Set.of(MissionState.REPORTED),
          MissionState.REPORTED, Set.of(),
          MissionState.CANCELLED, Set.of());

  private final Mission mission = mission();

  private static Mission mission() {
    return new Mission(UUID.randomUUID(), SIDES, plan(), NOW);
  }

  private static MissionPlan plan() {
    return MissionFixture.plan(VISITING, FROM);
  }

  private static MissionReport report() {
    return new MissionReport("Hallazgos", List.of(new NextStep("Enviar", HOST, FROM)));
  }

  @Test
  void a_plan_is_refused_with_every_reason() {
    MissionPlan bad =
        new MissionPlan(
            MissionKind.TECHNICAL,
            " ",
            Language.ES,
            Map.of(),
            new Stay(FROM, FROM.minusDays(1)),
            new Venue(null, null),
            List.of(new Delegate("Persona", "Jefa", UUID.randomUUID())),
            List.of(new AgendaItem(FROM, "Apertura")),
            List.of());
    assertThatThrownBy(() -> new Mission(UUID.randomUUID(), SIDES, bad, NOW))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken ->
                assertThat(broken.violations())
                    .extracting("field")
                    .containsExactly("purpose", "from", "place", "delegation", "agenda"));
  }

  @Test
  void a_report_tells_of_costs_of_its_parties_alone() {
    SIDES.forEach(side -> mission.confirm(side, SIDES, "Persona", NOW));
    mission.hold(NOW, AFTER);
    for (Cost bad : List.of(cost(UUID.randomUUID(), "10"), cost(HOST, "100000000000000"))) {
      assertThatThrownBy(() -> mission.report(report(), List.of(bad), SIDES, NOW))
          .isInstanceOfSatisfying(
              RuleBroken.class,
              broken ->
                  assertThat(broken.violations()).extracting("field").containsExactly("costs"));
    }
    assertThat(mission.state()).isEqualTo(MissionState.HELD);
  }

  private static Cost cost(UUID payer, String actual) {
    Money none = Money.of(BigDecimal.ZERO, "GTQ");
    return new Cost(HOST, payer, CostKind.TRAVEL, none, Money.of(new BigDecimal(actual), "GTQ"));
  }

  @Test
  void a_reason_is_given_and_is_no_document() {
    for (String reason : List.of(" ", "x".repeat(2_001))) {
      assertThatThrownBy(() -> mission.cancel(reason, NOW)).isInstanceOf(RuleBroken.class);
    }
    assertThat(mission.state()).isEqualTo(MissionState.PLANNED);
  }

  @Test
  void it_takes_both_sides_and_another_plan_takes_them_anew() {
    mission.confirm(HOST, SIDES, "Persona", NOW);
    assertThat(mission.state()).isEqualTo(MissionState.PLANNED);
    mission.confirm(VISITING, SIDES, "Persona", NOW);
    assertThat(mission.state()).isEqualTo(MissionState.CONFIRMED);
    mission.revise(plan(), SIDES, NOW);
    assertThat(mission.state()).isEqualTo(MissionState.PLANNED);
    assertThat(mission.confirmations()).isEmpty();
    assertThat(mission.sequence()).isEqualTo(1);
  }

  @Test
  void nobody_else_confirms_and_nothing_is_held_before_its_last_day() {
    assertThatThrownBy(() -> mission.confirm(UUID.randomUUID(), SIDES, "Persona", NOW))
        .isInstanceOf(RuleBroken.class);
    SIDES.forEach(side -> mission.confirm(side, SIDES, "Persona", NOW));
    assertThatThrownBy(() -> mission.hold(NOW, AFTER.minusDays(1))).isInstanceOf(RuleBroken.class);
    mission.hold(NOW, AFTER);
    mission.report(report(), mission.plan().costs(), SIDES, NOW);
    assertThat(mission.state()).isEqualTo(MissionState.REPORTED);
    assertThat(mission.findings()).isEqualTo("Hallazgos");
  }

  @Test
  void no_sequence_of_calls_leads_where_it_may_not() {
    Random random = new Random(20_260_406);
    for (int sequence = 0; sequence < SEQUENCES; sequence++) {
      Mission walked = mission();
      MissionState before = walked.state();
      for (int step = 0; step < 12; step++) {
        step(walked, random);
        MissionState after = walked.state();
        assertThat(after == before || WAYS.get(before).contains(after))
            .as("%s after %s", after, before)
            .isTrue();
        assertThat(walked.reason() != null).isEqualTo(after == MissionState.CANCELLED);
        assertThat(walked.findings() != null).isEqualTo(after == MissionState.REPORTED);
        assertThat(SIDES.stream().allMatch(walked::confirmedBy) || after != MissionState.HELD)
            .isTrue();
        before = after;
      }
    }
  }

  private static void step(Mission walked, Random random) {
    UUID side = random.nextBoolean() ? HOST : VISITING;
    try {
      switch (random.nextInt(8)) {
        case 0 -> walked.revise(plan(), SIDES, NOW);
        case 1 -> walked.cancel(random.nextInt(4) == 0 ? "Motivo" : " ", NOW);
        case 2, 3 -> walked.hold(NOW, FROM.plusDays(random.nextInt(6)));
        case 4 -> walked.report(report(), List.of(), SIDES, NOW);
        default -> walked.confirm(side, SIDES, "Persona", NOW);
      }
    } catch (RuleBroken refused) {
      assertThat(refused.violations()).isNotEmpty();
    }
  }
}
