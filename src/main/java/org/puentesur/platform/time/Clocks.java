package org.puentesur.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The one source of time. */
@ApplicationScoped
public class Clocks {

  @Produces
  @Dependent
  Clock utc() {
    // as fine as PostgreSQL keeps it, so that what is answered is what is read again
    return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
  }
}
