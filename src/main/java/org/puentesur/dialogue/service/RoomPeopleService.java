package org.puentesur.dialogue.service;

import static org.puentesur.account.model.Role.Names.FACILITATOR;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.model.Account;
import org.puentesur.account.service.Accounts;
import org.puentesur.dialogue.model.Room;
import org.puentesur.dialogue.model.RoomAccess;
import org.puentesur.dialogue.model.RoomReader;
import org.puentesur.dialogue.model.ShutOut;
import org.puentesur.dialogue.model.Standing;
import org.puentesur.dialogue.service.RoomGate.Entered;
import org.puentesur.platform.problem.NotFound;

/** Who reads a room; and those who moderate it invite observers, shut out and let back. */
@Stateless
public class RoomPeopleService {

  @Inject RoomGate gate;
  @Inject Readers readers;
  @Inject Standings standings;
  @Inject Accounts accounts;
  @Inject RoomNotices notices;
  @Inject RoomLog log;
  @Inject Clock clock;

  /** Those who read a room, for its readers among the members; for others nobody is named. */
  @PermitAll
  public List<RoomReader> of(UUID room) {
    return gate.read(room).access().member() ? readers.of(room) : List.of();
  }

  /** Those who were shut out, for those who moderate; for others nobody is named. */
  @PermitAll
  public List<ShutOut> shutOut(UUID room) {
    Entered entered = gate.read(room);
    return entered.access().moderates(entered.room()) ? readers.shutOut(room) : List.of();
  }

  /** Members by a part of their name or their whole address: to be invited, or shut out. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public List<RoomReader> find(UUID room, String words) {
    gate.moderate(room);
    return words == null || words.isBlank() ? List.of() : readers.candidates(room, words.strip());
  }

  /** Shuts a member out of a forum; they are told why. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public void exclude(UUID id, UUID account, String reason) {
    Room room = gate.moderate(id).room();
    Account person = person(account);
    RoomAccess access = of(person, room);
    room.requireExclusion(access, reason);
    stand(room, person, Standing.EXCLUDED, reason.strip());
  }

  /** Lets a member back in who was shut out. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public void readmit(UUID id, UUID account) {
    end(gate.moderate(id).room(), person(account), Standing.EXCLUDED);
  }

  /** Invites a member to read the room of a cooperation. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public void invite(UUID id, UUID account) {
    Room room = gate.moderate(id).room();
    Account person = person(account);
    room.requireObserver(of(person, room));
    stand(room, person, Standing.OBSERVER, null);
  }

  /** Ends such an invitation. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public void dismiss(UUID id, UUID account) {
    end(gate.moderate(id).room(), person(account), Standing.OBSERVER);
  }

  private Account person(UUID id) {
    return accounts
        .find(id)
        .filter(Account::active)
        .orElseThrow(() -> new NotFound("account " + id));
  }

  private RoomAccess of(Account person, Room room) {
    return gate.access(accounts.caller(person.id()).orElseThrow(), room.id());
  }

  // the event tells every node too, so that who may not read it any more is out of open sockets
  private void stand(Room room, Account person, Standing standing, String reason) {
    String by = gate.access().caller().name();
    if (standings.set(room.id(), person.id(), standing, reason, by, clock.instant())) {
      tell(room, person, standing.name(), reason);
      notices.stands(person, room, standing, reason);
    }
  }

  private void end(Room room, Account person, Standing standing) {
    if (standings.end(room.id(), person.id(), standing)) {
      tell(room, person, "", null);
      notices.stoodBefore(person, room, standing);
    }
  }

  private void tell(Room room, Account person, String after, String reason) {
    Map<String, String> data = new HashMap<>();
    data.put("account", person.id().toString());
    data.put("after", after);
    if (reason != null) {
      data.put("reason", reason);
    }
    log.tell("room.standing", room.id(), data);
  }
}
