package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.PartiesChanged;
import org.puentesur.dialogue.service.CooperationRooms;

/** Has the room of a cooperation follow who takes part, in the transaction of the last yes. */
@ApplicationScoped
public class RoomFollower {

  @Inject CooperationRooms rooms;

  void follow(@Observes PartiesChanged changed) {
    Cooperation cooperation = changed.cooperation();
    rooms.follow(cooperation.id(), cooperation.institutions(), cooperation.countries());
  }
}
