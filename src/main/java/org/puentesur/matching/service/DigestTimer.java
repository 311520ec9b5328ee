package org.puentesur.matching.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.Institutions;

/** Once a day has every institution told what newly fits what it asks for and offers. */
@Singleton
@DependsOn("ReferenceData")
@TransactionManagement(TransactionManagementType.BEAN)
public class DigestTimer {

  @Inject
  @ConfigProperty(name = "digest.hour")
  int hour;

  @Inject Institutions institutions;
  @Inject DigestRound round;
  @Inject Clock clock;

  /** One round an hour, of which the one at the hour set does something. */
  @Schedule(hour = "*", minute = "3", persistent = false)
  @PermitAll
  public void tell() {
    if (clock.instant().atZone(ZoneOffset.UTC).getHour() == hour) {
      // a transaction each: a long one would hold up whoever follows the log
      for (UUID each : institutions.all().stream().map(Institution::id).toList()) {
        round.tell(each);
      }
    }
  }
}
