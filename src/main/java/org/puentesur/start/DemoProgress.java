package org.puentesur.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.puentesur.account.model.Caller;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.directory.model.Institution;
import org.puentesur.monitoring.model.ActivityState;
import org.puentesur.monitoring.model.ActivityUpdate;
import org.puentesur.monitoring.model.ActivityUpdate.Said;
import org.puentesur.monitoring.model.FollowedActivity;
import org.puentesur.monitoring.service.ActivityUpdates;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanSection;

/** How far the activities of the demo's signed plan have come. */
@ApplicationScoped
class DemoProgress {

  @Inject ActivityUpdates updates;
  @Inject DemoChronicle chronicle;

  /** What was said of one; its day counted back from today. */
  public static class ProgressRow {
    public String party;
    public String activity;
    public String state;
    public int ago;
    public String text;
  }

  void load(Cooperation cooperation, Map<String, Institution> all, DemoPlan.Signed plan) {
    for (ProgressRow row : DemoFile.read("progress.json", ProgressRow[].class)) {
      Caller by = chronicle.lead(all.get(row.party));
      FollowedActivity activity =
          plan.content().rows(PlanSection.ACTIVITIES).stream()
              .filter(line -> line.text(PlanColumn.CODE).equals(row.activity))
              .map(line -> new FollowedActivity(line, null))
              .findFirst()
              .orElseThrow();
      ActivityState state = ActivityState.valueOf(row.state);
      updates.add(
          new ActivityUpdate(
              cooperation,
              activity,
              new Said(state, chronicle.day(row.ago), row.text),
              by,
              chronicle.ago(row.ago)));
      chronicle.tell(
          row.ago,
          by,
          "activity.updated",
          cooperation,
          Map.of("activity", row.activity, "after", state.name(), "reason", row.text));
    }
  }
}
