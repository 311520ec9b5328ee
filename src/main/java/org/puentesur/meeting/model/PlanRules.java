package org.puentesur.meeting.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;

/** What every plan of a meeting keeps to. */
final class PlanRules {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_ITEM = 300;
  private static final int MOST_ITEMS = 30;
  private static final int MOST_INVITED = 100;
  private static final int MOST_SLOTS = 10;

  private PlanRules() {}

  /** Refuses with every reason; a start that stays as it was {@code before} may lie behind. */
  static void refuseUnsound(Plan plan, Instant now, Set<Instant> before) {
    List<Violation> wrong = new ArrayList<>();
    if (plan.title() == null || plan.title().isBlank() || plan.title().length() > LONGEST_TITLE) {
      wrong.add(new Violation("title", "meeting.title"));
    }
    if (plan.agenda().size() > MOST_ITEMS
        || plan.agenda().stream().anyMatch(item -> item.length() > LONGEST_ITEM)) {
      wrong.add(new Violation("agenda", "meeting.agenda"));
    }
    List<Instant> starts = plan.slots().stream().map(TimeSlot::start).toList();
    if (starts.stream().anyMatch(start -> start.isBefore(now) && !before.contains(start))) {
      wrong.add(new Violation("start", "meeting.start.past"));
    }
    if (starts.isEmpty() || starts.size() > MOST_SLOTS) {
      wrong.add(new Violation("start", "meeting.slots"));
    } else if (new HashSet<>(starts).size() < starts.size()) {
      wrong.add(new Violation("start", "meeting.slots.twice"));
    }
    if (plan.invited().isEmpty() || plan.invited().size() > MOST_INVITED) {
      wrong.add(new Violation("institutions", "meeting.invited"));
    } else if (new HashSet<>(plan.invited()).size() < plan.invited().size()) {
      wrong.add(new Violation("institutions", "meeting.invited.twice"));
    }
    if (!wrong.isEmpty()) {
      throw new RuleBroken(wrong);
    }
  }
}
