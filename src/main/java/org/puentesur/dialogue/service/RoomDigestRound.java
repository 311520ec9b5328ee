package org.puentesur.dialogue.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.puentesur.account.model.Account;
import org.puentesur.account.service.Accounts;
import org.puentesur.dialogue.model.Room;
import org.puentesur.dialogue.service.MailWishes.Kept;
import org.puentesur.platform.problem.NotFound;

/** Mails one person what they have missed in their rooms, once, at the pace that they want. */
@Stateless
public class RoomDigestRound {

  // older news is no news
  private static final Duration REACH = Duration.ofDays(7);

  @Inject Accounts accounts;
  @Inject MailWishes wishes;
  @Inject Untold untold;
  @Inject RoomGate gate;
  @Inject RoomDigestMail mail;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "digest.hour")
  int hour;

  /** Those for whom there may be a mail. */
  @PermitAll
  public List<UUID> people() {
    return untold.people(clock.instant().minus(REACH));
  }

  /** Mails what is due for a person now; two nodes that do so at once mail it once. */
  @PermitAll
  public void tell(UUID id) {
    Optional<Account> account = accounts.find(id).filter(Account::active);
    if (account.isPresent()) {
      Kept kept = wishes.of(id);
      Map<Room, List<Untold.Message>> due = due(account.get(), kept);
      if (!due.isEmpty()) {
        tell(account.get(), kept, due);
      }
    }
  }

  // a room in which the person is spoken to at once and whole, the others at the person's pace
  private Map<Room, List<Untold.Message>> due(Account account, Kept kept) {
    Instant now = clock.instant();
    Map<UUID, List<Untold.Message>> byRoom =
        untold.of(account.id(), now.minus(REACH)).stream()
            .collect(
                Collectors.groupingBy(
                    Untold.Message::room, LinkedHashMap::new, Collectors.toList()));
    Map<Room, List<Untold.Message>> due = new LinkedHashMap<>();
    byRoom.forEach(
        (id, messages) -> {
          boolean mentioned = messages.stream().anyMatch(Untold.Message::mentioned);
          if (kept.wish().due(mentioned, now, hour, kept.mailedAt())) {
            readable(account, id).ifPresent(room -> due.put(room, messages));
          }
        });
    return due;
  }

  private Optional<Room> readable(Account account, UUID room) {
    try {
      return accounts.caller(account.id()).map(caller -> gate.enter(caller, room).room());
    } catch (NotFound out) {
      return Optional.empty();
    }
  }

  private void tell(Account account, Kept kept, Map<Room, List<Untold.Message>> due) {
    mail.put(account, kept.token(), due);
    due.forEach(
        (room, messages) ->
            untold.told(account.id(), room.id(), messages.get(messages.size() - 1).number()));
    wishes.mailed(account.id(), clock.instant());
  }
}
