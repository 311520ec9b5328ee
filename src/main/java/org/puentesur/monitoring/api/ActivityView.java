package org.puentesur.monitoring.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.puentesur.monitoring.model.ActivityUpdate;
import org.puentesur.monitoring.model.FollowedActivity;
import org.puentesur.plan.model.PlanColumn;

/**
 * An activity of a signed plan as the API shows it.
 *
 * @param id of its line in the plan
 * @param code in the plan
 * @param on since when it stands so; absent while nothing was said
 * @param note what was done, or why it was dropped
 */
public record ActivityView(
    UUID id,
    String code,
    String title,
    LocalDate starts,
    LocalDate ends,
    UUID responsibleId,
    String state,
    LocalDate on,
    String note,
    String updatedBy,
    Instant updatedAt) {

  /** The wire form of an activity. */
  public static ActivityView of(FollowedActivity activity) {
    ActivityUpdate latest = activity.latest();
    boolean said = latest != null;
    return new ActivityView(
        activity.line(),
        activity.row().text(PlanColumn.CODE),
        activity.row().text(PlanColumn.TITLE),
        activity.starts(),
        activity.ends(),
        activity.responsible(),
        activity.state().name(),
        said ? latest.on() : null,
        said ? latest.text() : null,
        said ? latest.authorName() : null,
        said ? latest.saidAt() : null);
  }
}
