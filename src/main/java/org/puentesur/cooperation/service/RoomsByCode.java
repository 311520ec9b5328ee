package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.cooperation.model.CooperationSight;
import org.puentesur.dialogue.service.CooperationRooms;
import org.puentesur.dialogue.service.RoomSource;

/** The rooms of the cooperations that the caller may read. */
@ApplicationScoped
public class RoomsByCode implements RoomSource {

  @Inject Cooperations cooperations;
  @Inject CooperationRooms rooms;
  @Inject CurrentCaller current;

  @Override
  public Optional<UUID> room(String code) {
    return cooperations
        .find(code)
        .filter(new CooperationSight(current.get())::sees)
        .flatMap(cooperation -> rooms.of(cooperation.id()));
  }
}
