package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.account.service.EventLog;
import org.puentesur.journal.model.Subject;

/** Tells the event log what is done with rooms; of what is said in them it tells nothing. */
@ApplicationScoped
class RoomLog {

  @Inject EventLog events;
  @Inject CurrentCaller current;

  void tell(String type, UUID room, Map<String, String> data) {
    events.tell(type, new Subject("ROOM", room, current.get().institution(), null), data);
  }
}
