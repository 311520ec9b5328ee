package org.puentesur.monitoring.model;

import java.time.LocalDate;
import java.util.UUID;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanRow;

/**
 * An activity of a signed plan with what was last said of it.
 *
 * @param latest null while nothing was
 */
public record FollowedActivity(PlanRow row, ActivityUpdate latest) {

  public UUID line() {
    return row.line();
  }

  /** The party that answers for it. */
  public UUID responsible() {
    return UUID.fromString(row.text(PlanColumn.RESPONSIBLE));
  }

  public ActivityState state() {
    return latest == null ? ActivityState.NOT_STARTED : latest.state();
  }

  public LocalDate starts() {
    return row.day(PlanColumn.STARTS);
  }

  public LocalDate ends() {
    return row.day(PlanColumn.ENDS);
  }

  /** Whether it should have begun, or ended, before a day and has not. */
  public boolean late(LocalDate today) {
    return !state().ended() && ends().isBefore(today)
        || state() == ActivityState.NOT_STARTED && starts().isBefore(today);
  }
}
