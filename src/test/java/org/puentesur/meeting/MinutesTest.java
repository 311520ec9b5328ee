package org.puentesur.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.meeting.MeetingFixture.CALLING;
import static org.puentesur.meeting.MeetingFixture.INVITED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.meeting.model.Decision;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.Minutes;
import org.puentesur.platform.problem.RuleBroken;

/** The rules of minutes and decisions. */
class MinutesTest {

  private static final Instant AFTERWARDS = Instant.parse("2026-04-10T18:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2026, 5, 1);

  private final Meeting meeting = MeetingFixture.meeting();
  private final Minutes minutes = new Minutes(meeting);
  private final Caller guatemala = MeetingFixture.of(CALLING, "GTM");
  private final Caller colombia = MeetingFixture.of(INVITED, "COL");

  private void write(String text) {
    minutes.write(text, guatemala, AFTERWARDS);
  }

  @Test
  void they_are_signed_only_once_written_and_the_meeting_held() {
    assertThatThrownBy(() -> minutes.sign(meeting, guatemala, AFTERWARDS))
        .isInstanceOf(RuleBroken.class);
    write("Se acordó una visita.");
    assertThatThrownBy(() -> minutes.sign(meeting, guatemala, AFTERWARDS))
        .isInstanceOf(RuleBroken.class);
    meeting.hold(AFTERWARDS);
    minutes.sign(meeting, guatemala, AFTERWARDS);
    assertThat(minutes.signedBy(CALLING)).isTrue();
  }

  @Test
  void only_institutions_that_take_part_sign() {
    write("Se acordó una visita.");
    meeting.hold(AFTERWARDS);
    Caller stranger = MeetingFixture.of(UUID.randomUUID(), "COL");
    assertThatThrownBy(() -> minutes.sign(meeting, stranger, AFTERWARDS))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void another_text_takes_every_signature_away() {
    write("Se acordó una visita.");
    meeting.hold(AFTERWARDS);
    minutes.sign(meeting, guatemala, AFTERWARDS);
    minutes.sign(meeting, colombia, AFTERWARDS);
    write("Se acordaron dos visitas.");
    assertThat(minutes.signatures()).isEmpty();
  }

  @Test
  void they_are_signed_off_by_every_party_and_no_longer_with_another_decision() {
    write("Se acordó una visita.");
    meeting.hold(AFTERWARDS);
    minutes.sign(meeting, guatemala, AFTERWARDS);
    assertThat(minutes.signedOff(meeting)).isFalse();
    minutes.sign(meeting, colombia, AFTERWARDS);
    assertThat(minutes.signedOff(meeting)).isTrue();
    minutes.reopen();
    assertThat(minutes.signedOff(meeting)).isFalse();
  }

  @Test
  void a_decision_says_what_who_and_by_when() {
    assertThatThrownBy(() -> new Decision(meeting, " ", UUID.randomUUID(), null, AFTERWARDS))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken ->
                assertThat(broken.violations())
                    .extracting("field")
                    .containsExactly("decision", "owner", "due"));
    Decision sound = new Decision(meeting, "Enviar la guía", INVITED, DUE, AFTERWARDS);
    assertThat(sound.due()).isEqualTo(DUE);
  }
}
