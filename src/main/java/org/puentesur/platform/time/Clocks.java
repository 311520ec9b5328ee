package org.puentesur.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one source of time. */
@ApplicationScoped
public class Clocks {

  @Produces
  @Dependent
  Clock utc() {
    return Clock.systemUTC();
  }
}
