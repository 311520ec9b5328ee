package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The rooms of records that people know by a code, of whichever feature. */
@ApplicationScoped
public class CodedRooms {

  @Inject @Any Instance<RoomSource> sources;

  /** The room of a record that the caller may read. */
  public Optional<UUID> find(String code) {
    return sources.stream().flatMap(source -> source.room(code).stream()).findFirst();
  }
}
