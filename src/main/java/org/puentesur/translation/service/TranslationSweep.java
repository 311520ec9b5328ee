package org.puentesur.translation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Forgets what machines have made of texts after a season, so that nothing stays of texts that were
 * changed or taken back; what is still read is made again.
 */
@Singleton
@DependsOn("Migration")
public class TranslationSweep {

  private static final Duration KEPT = Duration.ofDays(90);

  @Inject KeptTranslations kept;
  @Inject Clock clock;

  /** Sweeps once a day; harmless on several nodes at once. */
  @Schedule(hour = "3", minute = "41", persistent = false)
  @PermitAll
  public void sweep() {
    kept.forget(clock.instant().minus(KEPT));
  }
}
