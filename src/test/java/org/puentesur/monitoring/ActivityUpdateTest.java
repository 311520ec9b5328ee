package org.puentesur.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationCode;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.monitoring.model.ActivityState;
import org.puentesur.monitoring.model.ActivityUpdate;
import org.puentesur.monitoring.model.ActivityUpdate.Said;
import org.puentesur.monitoring.model.FollowedActivity;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

/** What is said of an activity, by whom and when. */
class ActivityUpdateTest {

  private static final Instant OPENED = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-02T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  private final UUID giving = UUID.randomUUID();
  private final UUID receiving = UUID.randomUUID();
  private final FollowedActivity activity = followed(null);

  private FollowedActivity followed(ActivityUpdate latest) {
    return new FollowedActivity(
        PlanRow.of(
            UUID.randomUUID(),
            PlanSection.ACTIVITIES,
            Map.of(
                PlanColumn.CODE, "A1",
                PlanColumn.STARTS, "2026-10-01",
                PlanColumn.ENDS, "2026-10-31",
                PlanColumn.RESPONSIBLE, giving.toString())),
        latest);
  }

  private Cooperation in(Phase phase) {
    Cooperation cooperation =
        new Cooperation(
            new CooperationCode(2026, 7),
            new Translations(Map.of(Language.ES, "Servicios")),
            Set.of(),
            List.of(
                new Participation(giving, "COL", ParticipantRole.PROVIDER),
                new Participation(receiving, "GTM", ParticipantRole.RECIPIENT)),
            OPENED);
    while (cooperation.phase() != phase) {
      cooperation.advance(cooperation.phase().next().orElseThrow(), List.of(), OPENED);
    }
    return cooperation;
  }

  private static Caller of(UUID institution) {
    return new Caller(
        UUID.randomUUID(),
        "Persona",
        Set.of(Role.INSTITUTION_EDITOR),
        institution,
        Set.of("COL"),
        Language.ES);
  }

  private ActivityUpdate said(ActivityState state, LocalDate on, String text) {
    return new ActivityUpdate(
        in(Phase.EXECUTION), activity, new Said(state, on, text), of(giving), NOW);
  }

  @Test
  void it_is_kept_as_it_was_said() {
    assertThat(said(ActivityState.DONE, TODAY, " Veinte equipos formados "))
        .returns(ActivityState.DONE, ActivityUpdate::state)
        .returns(TODAY, ActivityUpdate::on)
        .returns("Veinte equipos formados", ActivityUpdate::text)
        .returns(activity.line(), ActivityUpdate::line);
    assertThat(said(ActivityState.UNDER_WAY, TODAY, null).text()).isEmpty();
  }

  @Test
  void every_reason_against_it_is_told_at_its_field() {
    assertThat(refusal(() -> said(null, null, "x".repeat(2_001))))
        .containsExactly("state activity.state", "on activity.on", "text activity.text.long");
    assertThat(refusal(() -> said(ActivityState.NOT_STARTED, TODAY, "")))
        .containsExactly("state activity.state");
    assertThat(refusal(() -> said(ActivityState.DROPPED, TODAY, " ")))
        .containsExactly("text activity.reason");
    assertThat(refusal(() -> said(ActivityState.DONE, TODAY.plusDays(2), "")))
        .containsExactly("on activity.on");
    assertThat(refusal(() -> said(ActivityState.DONE, LocalDate.of(2026, 2, 1), "")))
        .containsExactly("on activity.on");
  }

  private static List<String> refusal(Runnable saying) {
    List<String> reasons = new ArrayList<>();
    assertThatThrownBy(saying::run)
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken ->
                broken.violations().stream()
                    .map((Violation each) -> each.field() + " " + each.key())
                    .forEach(reasons::add));
    return reasons;
  }

  @Test
  void only_who_answers_for_it_says_so_and_only_while_it_is_carried_out() {
    Said done = new Said(ActivityState.DONE, TODAY, "");
    Cooperation underWay = in(Phase.EXECUTION);
    assertThatThrownBy(() -> new ActivityUpdate(underWay, activity, done, of(receiving), NOW))
        .isInstanceOf(RuleBroken.class);
    for (Phase phase : List.of(Phase.AGREED, Phase.CLOSURE)) {
      Cooperation other = in(phase);
      assertThatThrownBy(() -> new ActivityUpdate(other, activity, done, of(giving), NOW))
          .as(phase.name())
          .isInstanceOf(RuleBroken.class);
    }
  }

  @Test
  void it_is_late_once_its_days_are_over_or_began_without_it() {
    assertThat(activity.late(LocalDate.of(2026, 10, 1))).isFalse();
    assertThat(activity.late(LocalDate.of(2026, 10, 2))).isTrue();
    FollowedActivity underWay = followed(said(ActivityState.UNDER_WAY, TODAY, ""));
    assertThat(underWay.late(LocalDate.of(2026, 10, 31))).isFalse();
    assertThat(underWay.late(LocalDate.of(2026, 11, 1))).isTrue();
    assertThat(followed(said(ActivityState.DROPPED, TODAY, "Sin fondos")).late(TODAY)).isFalse();
  }
}
