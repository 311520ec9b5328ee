package org.puentesur.monitoring.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;

/**
 * What the party that answers for an activity says of it: never changed, a later one corrects it.
 */
@Entity
@Table(name = "activity_update")
public class ActivityUpdate extends Identified {

  private static final int LONGEST = 2_000;

  @Column(name = "cooperation_id")
  private UUID cooperation;

  @Column(name = "line_id")
  private UUID line;

  @Column(name = "party_id")
  private UUID party;

  @Enumerated(EnumType.STRING)
  private ActivityState state;

  @Column(name = "on_day")
  private LocalDate on;

  private String text;

  @Column(name = "author_id")
  private UUID author;

  @Column(name = "author_name")
  private String authorName;

  @Column(name = "said_at")
  private Instant saidAt;

  /**
   * What there is to say.
   *
   * @param on since when it is so
   * @param text what was done, or why it is dropped
   */
  public record Said(ActivityState state, LocalDate on, String text) {}

  protected ActivityUpdate() {}

  /** An update of somebody of the party that answers for it; refuses with every reason. */
  public ActivityUpdate(
      Cooperation about, FollowedActivity activity, Said said, Caller by, Instant now) {
    refuseUnlessCarriedOut(about);
    if (!by.institution().equals(activity.responsible())) {
      throw new RuleBroken("activity.other");
    }
    List<Violation> bad = new ArrayList<>();
    if (said.state() == null || said.state() == ActivityState.NOT_STARTED) {
      bad.add(new Violation("state", "activity.state"));
    }
    checkDay(about, said.on(), now, bad);
    text = said.text() == null ? "" : said.text().strip();
    if (text.length() > LONGEST) {
      bad.add(new Violation("text", "activity.text.long"));
    } else if (text.isEmpty() && said.state() == ActivityState.DROPPED) {
      bad.add(new Violation("text", "activity.reason"));
    }
    if (!bad.isEmpty()) {
      throw new RuleBroken(bad);
    }
    cooperation = about.id();
    line = activity.line();
    party = by.institution();
    state = said.state();
    on = said.on();
    author = by.accountId();
    authorName = by.name();
    saidAt = now;
  }

  /** Whether anything is said of activities in a phase. */
  public static boolean open(Phase phase) {
    return phase == Phase.EXECUTION;
  }

  private static void refuseUnlessCarriedOut(Cooperation about) {
    if (!open(about.phase())) {
      throw new RuleBroken("activity.phase");
    }
  }

  // the earliest zone there is: a party further east may be in tomorrow
  private static void checkDay(Cooperation about, LocalDate day, Instant now, List<Violation> bad) {
    if (day == null
        || day.isAfter(now.atOffset(ZoneOffset.MAX).toLocalDate())
        || day.isBefore(about.openedAt().atOffset(ZoneOffset.MIN).toLocalDate())) {
      bad.add(new Violation("on", "activity.on"));
    }
  }

  public UUID cooperation() {
    return cooperation;
  }

  /** The line of the plan, the same in each of its versions. */
  public UUID line() {
    return line;
  }

  public ActivityState state() {
    return state;
  }

  /** Since when it is so. */
  public LocalDate on() {
    return on;
  }

  /** What was done, or why it was dropped. */
  public String text() {
    return text;
  }

  public String authorName() {
    return authorName;
  }

  public Instant saidAt() {
    return saidAt;
  }
}
