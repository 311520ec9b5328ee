package org.puentesur.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.meeting.MeetingFixture.INVITED;
import static org.puentesur.meeting.MeetingFixture.NOW;
import static org.puentesur.meeting.MeetingFixture.among;
import static org.puentesur.meeting.MeetingFixture.at;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.meeting.model.Answer;
import org.puentesur.meeting.model.Ballot;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.MeetingState;
import org.puentesur.platform.problem.RuleBroken;

/** A meeting whose date is found by asking. */
class PollTest {

  private static final Instant FIRST = Instant.parse("2026-04-10T16:00:00Z");
  private static final Instant SECOND = Instant.parse("2026-04-13T15:00:00Z");
  private static final Caller COLLEAGUE = MeetingFixture.of(INVITED, "COL");

  private final Meeting meeting =
      new Meeting(
          MeetingFixture.GUATEMALA,
          among("America/Guatemala", "2026-04-13T09:00", "2026-04-10T10:00"),
          NOW);

  @Test
  void a_plan_with_several_dates_is_a_poll_and_has_no_date_yet() {
    assertThat(meeting.state()).isEqualTo(MeetingState.POLLING);
    assertThat(meeting.slot()).isNull();
    assertThat(meeting.slots()).extracting("start").containsExactly(FIRST, SECOND);
  }

  @Test
  void more_than_ten_dates_or_one_of_them_twice_or_past_are_refused() {
    String[] eleven =
        IntStream.range(10, 21).mapToObj(day -> "2026-04-" + day + "T10:00").toArray(String[]::new);
    for (String[] dates :
        List.of(
            eleven,
            new String[] {"2026-04-10T10:00", "2026-04-10T10:00"},
            new String[] {"2026-04-10T10:00", "2026-02-10T10:00"})) {
      assertThatThrownBy(() -> new Meeting(MeetingFixture.GUATEMALA, among("UTC", dates), NOW))
          .isInstanceOf(RuleBroken.class);
    }
  }

  @Test
  void without_a_date_it_is_neither_accepted_nor_held() {
    assertThatThrownBy(() -> meeting.answer(COLLEAGUE, Answer.YES, NOW))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> meeting.hold(SECOND.plusSeconds(1))).isInstanceOf(RuleBroken.class);
  }

  @Test
  void a_poll_is_not_planned_by_a_revision_nor_a_plan_polled_by_one() {
    assertThatThrownBy(() -> meeting.revise(at("2026-04-10T10:00", "America/Guatemala"), NOW))
        .isInstanceOf(RuleBroken.class);
    Meeting planned = MeetingFixture.meeting();
    assertThatThrownBy(
            () -> planned.revise(among("UTC", "2026-04-10T10:00", "2026-04-11T10:00"), NOW))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void every_date_is_answered_and_no_other() {
    Ballot ballot = ballot();
    for (Map<Instant, Answer> said :
        List.of(
            Map.of(FIRST, Answer.YES),
            Map.of(FIRST, Answer.YES, SECOND, Answer.OPEN),
            Map.of(FIRST, Answer.YES, SECOND, Answer.NO, NOW, Answer.YES))) {
      assertThatThrownBy(() -> ballot.fill(meeting, said, COLLEAGUE, NOW))
          .isInstanceOf(RuleBroken.class);
    }
  }

  @Test
  void a_yes_to_the_chosen_date_is_a_yes_to_the_meeting() {
    meeting.settle(FIRST, List.of(filled(Answer.YES, Answer.NO)), NOW);
    assertThat(meeting.planned()).isTrue();
    assertThat(meeting.slot().start()).isEqualTo(FIRST);
    assertThat(meeting.invitee(COLLEAGUE).orElseThrow().answer()).isEqualTo(Answer.YES);
    assertThat(meeting.invitee(COLLEAGUE).orElseThrow().answeredBy()).isEqualTo("Persona");
  }

  @Test
  void if_need_be_is_not_yet_a_yes() {
    meeting.settle(FIRST, List.of(filled(Answer.MAYBE, Answer.YES)), NOW);
    assertThat(meeting.invitee(COLLEAGUE).orElseThrow().answer()).isEqualTo(Answer.OPEN);
  }

  @Test
  void a_date_is_chosen_once_among_those_proposed_and_not_when_it_has_passed() {
    assertThatThrownBy(() -> meeting.settle(NOW, List.of(), NOW)).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> meeting.settle(FIRST, List.of(), SECOND))
        .isInstanceOf(RuleBroken.class);
    meeting.settle(SECOND, List.of(), NOW);
    assertThatThrownBy(() -> meeting.settle(FIRST, List.of(), NOW)).isInstanceOf(RuleBroken.class);
    Ballot late = ballot();
    assertThatThrownBy(
            () -> late.fill(meeting, Map.of(FIRST, Answer.YES, SECOND, Answer.YES), COLLEAGUE, NOW))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void a_date_that_is_added_asks_again() {
    Ballot ballot = filled(Answer.YES, Answer.YES);
    assertThat(ballot.whole(meeting)).isTrue();
    meeting.revise(
        among("America/Guatemala", "2026-04-13T09:00", "2026-04-10T10:00", "2026-04-14T09:00"),
        NOW);
    assertThat(ballot.whole(meeting)).isFalse();
    assertThat(ballot.to(FIRST)).isEqualTo(Answer.YES);
  }

  @Test
  void it_can_be_called_off_undated() {
    meeting.cancel("Elecciones", NOW);
    assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
    assertThat(meeting.slot()).isNull();
  }

  private Ballot ballot() {
    return new Ballot(meeting, meeting.invitee(COLLEAGUE).orElseThrow());
  }

  private Ballot filled(Answer first, Answer second) {
    Ballot ballot = ballot();
    ballot.fill(meeting, Map.of(FIRST, first, SECOND, second), COLLEAGUE, NOW);
    return ballot;
  }
}
