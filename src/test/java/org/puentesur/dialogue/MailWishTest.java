package org.puentesur.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.puentesur.dialogue.model.MailWish;
import org.puentesur.dialogue.model.Pace;
import org.puentesur.platform.problem.RuleBroken;

class MailWishTest {

  private static final int HOUR = 7;
  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final Instant DAWN = Instant.parse("2026-11-25T05:00:00Z");

  @Test
  void a_daily_mail_goes_once_a_day_from_its_hour_on() {
    assertThat(MailWish.USUAL.due(false, DAWN, HOUR, null)).isFalse();
    assertThat(MailWish.USUAL.due(false, NOON, HOUR, null)).isTrue();
    assertThat(MailWish.USUAL.due(false, NOON, HOUR, NOON.minusSeconds(3_600))).isFalse();
    assertThat(MailWish.USUAL.due(false, NOON, HOUR, NOON.minusSeconds(86_400))).isTrue();
  }

  @Test
  void who_is_spoken_to_is_told_at_once() {
    assertThat(MailWish.USUAL.due(true, DAWN, HOUR, DAWN)).isTrue();
  }

  @Test
  void an_hourly_mail_waits_an_hour() {
    MailWish hourly = wish(Pace.HOURLY, null, null);
    assertThat(hourly.due(false, NOON, HOUR, NOON.minusSeconds(3_500))).isFalse();
    assertThat(hourly.due(false, NOON, HOUR, NOON.minusSeconds(3_700))).isTrue();
  }

  @Test
  void never_is_never() {
    assertThat(wish(Pace.NEVER, null, null).due(true, NOON, HOUR, null)).isFalse();
  }

  @Test
  void nothing_is_sent_in_quiet_hours_over_midnight_in_the_persons_zone() {
    MailWish quiet = wish(Pace.AT_ONCE, 22, 6);
    // five in the morning UTC is eleven at night in Guatemala, noon is six in the morning
    assertThat(quiet.due(true, DAWN, HOUR, null)).isFalse();
    assertThat(quiet.due(true, NOON, HOUR, null)).isTrue();
  }

  @Test
  void one_hour_alone_is_refused() {
    assertThatThrownBy(() -> wish(Pace.DAILY, 22, null)).isInstanceOf(RuleBroken.class);
  }

  private static MailWish wish(Pace pace, Integer from, Integer to) {
    return new MailWish(pace, from, to, ZoneId.of("America/Guatemala"));
  }
}
