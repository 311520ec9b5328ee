package org.puentesur.matching.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
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
  @Inject MatchIndex index;
  @Inject DigestRound round;
  @Inject Clock clock;

  // the day of the last round that is known to have been held, by whichever node
  private LocalDate held = LocalDate.MIN;

  /** Once a minute; holds the round of the day, or the one missed while no node was up. */
  @Schedule(hour = "*", minute = "*", persistent = false)
  @PermitAll
  public void tell() {
    LocalDate due = due();
    if (held.isBefore(due) && index.ready()) {
      if (round.owed(due)) {
        // a transaction each: a long one would hold up whoever follows the log
        for (UUID each : institutions.all().stream().map(Institution::id).toList()) {
          round.tell(each);
        }
        round.held(due);
      }
      held = due;
    }
  }

  private LocalDate due() {
    return clock.instant().minus(Duration.ofHours(hour)).atZone(ZoneOffset.UTC).toLocalDate();
  }
}
