package org.puentesur.dialogue.service;

import java.util.Optional;
import java.util.UUID;

/** A feature whose records have a code and a room. */
public interface RoomSource {

  /** The room of the record, if this feature has it and the caller may read it. */
  Optional<UUID> room(String code);
}
