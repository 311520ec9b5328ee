package org.puentesur.cooperation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.model.Unmet;

/**
 * Lets cooperations that are agreed begin on their day; one that lacks something waits until it is
 * met. Once over all nodes: each is held by the node that takes it.
 */
@Singleton
@DependsOn("Migration")
public class CooperationStart {

  @Inject Cooperations cooperations;
  @Inject Conditions conditions;
  @Inject CooperationLog log;
  @Inject CooperationNotices notices;
  @Inject Clock clock;

  /** One round. */
  @Schedule(hour = "*", minute = "*/10", persistent = false)
  @PermitAll
  public void begin() {
    List<Cooperation> due =
        cooperations.several(cooperations.holdDue(Phase.AGREED, LocalDate.now(clock)));
    Map<UUID, List<Unmet>> unmet = conditions.unmet(due);
    due.stream().filter(each -> !unmet.containsKey(each.id())).forEach(this::begin);
  }

  private void begin(Cooperation cooperation) {
    Instant now = clock.instant();
    Phase before = cooperation.phase();
    cooperation.advance(Phase.EXECUTION, List.of(), now);
    log.movedByItself(cooperation, before, now);
    notices.began(cooperation);
  }
}
