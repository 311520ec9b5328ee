package org.puentesur.dialogue.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.SignInService;
import org.puentesur.dialogue.model.Entry;
import org.puentesur.platform.problem.NotFound;

/** Rights and reading for those who follow a room apart from any request. */
@Stateless
public class LiveDoor {

  @Inject SignInService signIns;
  @Inject RoomGate gate;
  @Inject Entries entries;
  @Inject Passing passing;

  /** Who it is now, if they may read the room now. */
  @PermitAll
  public Optional<Caller> reader(Credential credential, UUID room) {
    try {
      Optional<Caller> caller = known(credential);
      caller.ifPresent(known -> gate.enter(known, room));
      return caller;
    } catch (NotFound out) {
      return Optional.empty();
    }
  }

  private Optional<Caller> known(Credential credential) {
    if (credential.token() == null) {
      return Optional.of(Caller.VISITOR);
    }
    // a browser whose sign-in has ended is a visitor's
    return credential.partner()
        ? signIns.findApiClient(credential.token())
        : signIns.recognise(credential.token()).or(() -> Optional.of(Caller.VISITOR));
  }

  /** What follows a number; asked only for those whom {@link #reader} has let in. */
  @PermitAll
  public List<Entry> after(UUID room, long number, int most) {
    return entries.after(room, number, most);
  }

  /** The number given out last. */
  @PermitAll
  public long last(UUID room) {
    return entries.last(room).orElse(0L);
  }

  /** Lets the others know that somebody is writing, or is here. */
  @PermitAll
  public void tell(Caller person, UUID room, boolean writing) {
    if (writing) {
      passing.typing(room, person);
    } else {
      passing.here(room, person);
    }
  }
}
