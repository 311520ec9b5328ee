package org.puentesur.cooperation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.account.service.EventLog;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationSight;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.dialogue.service.CooperationRooms;
import org.puentesur.journal.model.Event;
import org.puentesur.platform.problem.NotFound;

/** Cooperations, as far as the caller may read them. */
@Stateless
public class CooperationService {

  @Inject Cooperations cooperations;
  @Inject CooperationGate gate;
  @Inject CooperationRooms rooms;
  @Inject EventLog events;
  @Inject CurrentCaller current;

  /** A page of what the caller may read, latest first. */
  @PermitAll
  public List<Cooperation> list(CooperationQuery query, int most) {
    return cooperations.page(query, sight(), most);
  }

  /** A cooperation by its code. */
  @PermitAll
  public Cooperation get(String code) {
    return gate.read(code).cooperation();
  }

  /** The same with what the caller is to it. */
  @PermitAll
  public Entered enter(String code) {
    return gate.read(code);
  }

  /** What a match opened. */
  @PermitAll
  public Cooperation ofMatch(UUID match) {
    return cooperations
        .ofMatch(match)
        .filter(sight()::sees)
        .orElseThrow(() -> new NotFound("cooperation of match " + match));
  }

  /** The room in which its parties talk. */
  @PermitAll
  public Optional<UUID> room(String code) {
    return rooms.of(get(code).id());
  }

  /** What has happened to it, latest first. */
  @PermitAll
  public List<Event> history(String code) {
    return events.of(get(code).id());
  }

  private CooperationSight sight() {
    return new CooperationSight(current.get());
  }
}
