package org.puentesur.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.service.Accounts;
import org.puentesur.dialogue.model.Room;
import org.puentesur.dialogue.model.Standing;
import org.puentesur.dialogue.service.Rooms;
import org.puentesur.dialogue.service.Standings;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.Institutions;
import org.puentesur.journal.model.Event;
import org.puentesur.journal.service.Journal;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

/** Rooms that a test starts from, stored, and what happens to those who are in them. */
@ApplicationScoped
@Transactional
public class GivenRooms {

  private static final Translations TITLE = new Translations(Map.of(Language.ES, "Sala"));

  @Inject Rooms rooms;
  @Inject Standings standings;
  @Inject Institutions institutions;
  @Inject Accounts accounts;
  @Inject Journal journal;

  /** A forum for members. */
  public UUID aForum() {
    return stored(Room.forum("B", TITLE, null, false, Instant.now()));
  }

  /** A forum that everybody may read. */
  public UUID anOpenForum() {
    return stored(Room.forum("B", TITLE, null, true, Instant.now()));
  }

  /** A room between two institutions. */
  public UUID between(Institution one, Institution other) {
    return stored(
        Room.direct(Set.of(one.id(), other.id()), UUID.randomUUID(), TITLE, Instant.now()));
  }

  /** The room of a cooperation of two institutions. */
  public UUID ofCooperation(Institution one, Institution other) {
    return stored(
        Room.ofCooperation(
            UUID.randomUUID(),
            TITLE,
            Set.of(one.id(), other.id()),
            Set.of(one.country(), other.country()),
            Instant.now()));
  }

  /** A person stands to a room in their own way, as if it had always been so. */
  public void stands(UUID room, UUID account, Standing standing) {
    standings.set(room, account, standing, "Prueba", "Prueba", Instant.now());
  }

  private UUID stored(Room room) {
    rooms.add(room);
    return room.id();
  }

  /** The institution's designation ends for now. */
  public void suspended(Institution institution) {
    institutions.get(institution.id()).suspend();
    tell("institution.suspended", institution.id());
  }

  /** A person is shut out of the platform. */
  public void deactivated(UUID account) {
    accounts.find(account).orElseThrow().deactivate();
    tell("account.deactivated", account);
  }

  private void tell(String type, UUID object) {
    journal.record(
        new Event(Instant.now(), null, "Prueba", type, "TEST", object, null, null, Map.of()));
  }
}
