package org.puentesur.dialogue.model;

import java.time.Instant;
import java.time.ZoneId;
import org.puentesur.platform.problem.RuleBroken;

/**
 * When a person wants mails about their rooms.
 *
 * @param quietFrom the hour from which on none are sent, null for no quiet hours
 * @param quietTo the hour at which they begin again
 * @param zone in which these hours are told
 */
public record MailWish(Pace pace, Integer quietFrom, Integer quietTo, ZoneId zone) {

  /** What is done for who has said nothing. */
  public static final MailWish USUAL = new MailWish(Pace.DAILY, null, null, ZoneId.of("UTC"));

  public MailWish {
    if ((quietFrom == null) != (quietTo == null) || wrong(quietFrom) || wrong(quietTo)) {
      throw new RuleBroken("quietFrom", "wish.quiet");
    }
  }

  private static boolean wrong(Integer hour) {
    return hour != null && (hour < 0 || hour > 23);
  }

  /**
   * Whether a mail may go now: mentions are told at once, the rest at the person's pace, nothing in
   * the quiet hours.
   *
   * @param mentioned whether the person is spoken to
   * @param dailyHour the hour of the day, in UTC, at which daily mails go
   * @param last when the person was mailed last, or null
   */
  public boolean due(boolean mentioned, Instant now, int dailyHour, Instant last) {
    if (pace == Pace.NEVER || quiet(now)) {
      return false;
    }
    return mentioned
        || switch (pace) {
          case AT_ONCE -> true;
          case HOURLY -> last == null || last.plusSeconds(3_600).isBefore(now);
          case DAILY ->
              now.atZone(ZoneId.of("UTC")).getHour() >= dailyHour
                  && (last == null
                      || last.atZone(ZoneId.of("UTC"))
                          .toLocalDate()
                          .isBefore(now.atZone(ZoneId.of("UTC")).toLocalDate()));
          case NEVER -> false;
        };
  }

  private boolean quiet(Instant now) {
    if (quietFrom == null || quietFrom.equals(quietTo)) {
      return false;
    }
    int hour = now.atZone(zone).getHour();
    return quietFrom < quietTo
        ? hour >= quietFrom && hour < quietTo
        : hour >= quietFrom || hour < quietTo;
  }
}
