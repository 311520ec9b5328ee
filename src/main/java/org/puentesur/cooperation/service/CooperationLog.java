package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.puentesur.account.service.EventLog;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.journal.model.Event;
import org.puentesur.journal.model.Subject;
import org.puentesur.journal.service.Journal;

/** Tells the event log what happens to cooperations. */
@ApplicationScoped
class CooperationLog {

  @Inject EventLog events;
  @Inject Journal journal;

  /** Tells that a cooperation went on without anybody's doing. */
  void movedByItself(Cooperation cooperation, Phase before, Instant now) {
    Participation named = named(cooperation);
    journal.record(
        new Event(
            now,
            null,
            "PuenteSur",
            "cooperation.advanced",
            "COOPERATION",
            cooperation.id(),
            named.institution(),
            named.country(),
            Map.of(
                "code", cooperation.code(),
                "before", before.name(),
                "after", cooperation.phase().name())));
  }

  /** Tells of something, with what else is worth keeping. */
  void tell(String type, Cooperation cooperation, Map<String, String> data) {
    Participation named = named(cooperation);
    Map<String, String> all = new HashMap<>(data);
    all.put("code", cooperation.code());
    events.tell(
        type,
        new Subject("COOPERATION", cooperation.id(), named.institution(), named.country()),
        all);
  }

  /** Tells of a change of phase. */
  void moved(String type, Cooperation cooperation, Phase before, String reason) {
    Map<String, String> data = new HashMap<>();
    data.put("before", before.name());
    data.put("after", cooperation.phase().name());
    if (reason != null) {
      data.put("reason", reason);
    }
    tell(type, cooperation, data);
  }

  private static Participation named(Cooperation cooperation) {
    return cooperation.parts().stream().reduce((one, other) -> other).orElseThrow();
  }
}
