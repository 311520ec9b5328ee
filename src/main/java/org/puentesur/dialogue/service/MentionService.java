package org.puentesur.dialogue.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.puentesur.dialogue.model.Mentionable;
import org.puentesur.dialogue.model.RoomAccess;
import org.puentesur.platform.text.Language;

/** Offers those to whom one can speak while one writes. */
@Stateless
public class MentionService {

  private static final int LONGEST = 60;

  @Inject RoomGate gate;
  @Inject Addressees addressees;

  /** A few readers of a room by the beginning of their name, for who may write there. */
  @PermitAll
  public List<Mentionable> offer(UUID room, String typed, Language language) {
    RoomAccess access = gate.write(room).access();
    return typed == null || typed.length() > LONGEST
        ? List.of()
        : addressees.offered(room, typed, access.account(), language);
  }
}
