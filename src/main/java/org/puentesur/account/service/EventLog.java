package org.puentesur.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.journal.model.Event;
import org.puentesur.journal.model.Subject;
import org.puentesur.journal.service.Journal;

/**
 * The event log as features use it: what the caller does is told in the transaction that does it.
 */
@ApplicationScoped
public class EventLog {

  @Inject Journal journal;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  /**
   * Appends an event of now.
   *
   * @param type such as {@code listing.published}
   * @param data what else is worth keeping, states before and after among it
   */
  public void tell(String type, Subject subject, Map<String, String> data) {
    Caller caller = current.get();
    journal.record(
        new Event(
            clock.instant(),
            caller.accountId(),
            caller.name(),
            type,
            subject.type(),
            subject.id(),
            subject.institution(),
            subject.country(),
            data));
  }

  /** What happened to an object, latest first. The caller has checked that it may be read. */
  public List<Event> of(UUID object) {
    return journal.of(object);
  }
}
