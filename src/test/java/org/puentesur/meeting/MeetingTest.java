package org.puentesur.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.meeting.MeetingFixture.INVITED;
import static org.puentesur.meeting.MeetingFixture.NOW;
import static org.puentesur.meeting.MeetingFixture.at;
import static org.puentesur.meeting.MeetingFixture.slot;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.meeting.model.Answer;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.MeetingState;
import org.puentesur.meeting.model.Place;
import org.puentesur.meeting.model.Plan;
import org.puentesur.meeting.model.TimeSlot;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/** The rules of a meeting. */
class MeetingTest {

  private static final Caller COLLEAGUE = MeetingFixture.of(INVITED, "COL");
  private static final Instant AFTERWARDS = Instant.parse("2026-04-10T17:00:00Z");

  private final Meeting meeting = MeetingFixture.meeting();

  @Test
  void a_plan_is_refused_with_every_reason() {
    Plan bad =
        new Plan(
            " ",
            Language.ES,
            java.util.Collections.nCopies(31, "punto"),
            java.util.List.of(slot("2026-02-01T10:00", "UTC")),
            Place.HERE,
            java.util.List.of());
    assertThatThrownBy(() -> new Meeting(MeetingFixture.GUATEMALA, bad, NOW))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken ->
                assertThat(broken.violations())
                    .extracting("field")
                    .containsExactlyInAnyOrder("title", "agenda", "start", "institutions"));
  }

  @Test
  void nobody_is_invited_twice() {
    Invitee once = Invitee.institution(INVITED, "MinSalud", "COL");
    Invitee again = Invitee.institution(INVITED, "Ministerio", "COL");
    assertThatThrownBy(() -> meeting.revise(at(slot("2026-05-01T10:00", "UTC"), once, again), NOW))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void a_time_that_the_clock_leaves_out_is_refused() {
    assertThatThrownBy(() -> slot("2026-09-06T00:30", "America/Santiago"))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void of_a_time_that_comes_twice_it_is_the_first() {
    TimeSlot slot = slot("2026-04-04T23:30", "America/Santiago");
    assertThat(slot.start()).isEqualTo("2026-04-05T02:30:00Z");
  }

  @Test
  void only_those_invited_answer() {
    Caller stranger = MeetingFixture.of(java.util.UUID.randomUUID(), "COL");
    assertThatThrownBy(() -> meeting.answer(stranger, Answer.YES, NOW))
        .isInstanceOf(RuleBroken.class);
    meeting.answer(COLLEAGUE, Answer.MAYBE, NOW);
    assertThat(meeting.invitee(COLLEAGUE).orElseThrow().answer()).isEqualTo(Answer.MAYBE);
  }

  @Test
  void an_answer_outlives_a_new_title_but_not_a_new_time() {
    meeting.answer(COLLEAGUE, Answer.YES, NOW);
    meeting.revise(at("2026-04-10T10:00", "America/Guatemala"), NOW);
    assertThat(meeting.invitee(COLLEAGUE).orElseThrow().answer()).isEqualTo(Answer.YES);
    meeting.revise(at("2026-04-11T10:00", "America/Guatemala"), NOW);
    assertThat(meeting.invitee(COLLEAGUE).orElseThrow().answer()).isEqualTo(Answer.OPEN);
  }

  @Test
  void every_revision_and_the_cancellation_raise_the_sequence_and_an_answer_does_not() {
    meeting.answer(COLLEAGUE, Answer.YES, NOW);
    assertThat(meeting.sequence()).isZero();
    meeting.revise(at("2026-04-11T10:00", "America/Guatemala"), NOW);
    meeting.cancel("Elecciones", NOW);
    assertThat(meeting.sequence()).isEqualTo(2);
  }

  @Test
  void it_is_not_called_off_without_a_reason() {
    assertThatThrownBy(() -> meeting.cancel(" ", NOW)).isInstanceOf(RuleBroken.class);
    assertThat(meeting.state()).isEqualTo(MeetingState.PLANNED);
  }

  @Test
  void it_was_not_held_before_it_began() {
    assertThatThrownBy(() -> meeting.hold(NOW)).isInstanceOf(RuleBroken.class);
    meeting.hold(AFTERWARDS);
    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
  }

  @Test
  void what_was_held_is_neither_moved_nor_called_off() {
    meeting.hold(AFTERWARDS);
    assertThatThrownBy(() -> meeting.cancel("Tarde", AFTERWARDS)).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> meeting.revise(at("2026-06-11T10:00", "UTC"), AFTERWARDS))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void a_link_is_of_https() {
    assertThat(new Place("https://meet.example/sala", null, null).link()).isNotNull();
    assertThatThrownBy(() -> new Place("javascript:alert(1)", null, null))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> new Place("http://meet.example", null, null))
        .isInstanceOf(RuleBroken.class);
  }
}
