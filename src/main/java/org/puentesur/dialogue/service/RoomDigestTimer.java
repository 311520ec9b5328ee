package org.puentesur.dialogue.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Has people mailed what they have missed in their rooms. */
@Singleton
@DependsOn("ReferenceData")
@TransactionManagement(TransactionManagementType.BEAN)
public class RoomDigestTimer {

  @Inject RoomDigestRound round;

  /** One round a minute; a transaction each, so that none is long. */
  @Schedule(hour = "*", minute = "*", persistent = false)
  @PermitAll
  public void tell() {
    for (UUID each : round.people()) {
      round.tell(each);
    }
  }
}
