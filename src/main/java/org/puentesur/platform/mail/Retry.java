package org.puentesur.platform.mail;

import java.time.Duration;
import java.util.Optional;

/** When a mail that could not be delivered is tried again. */
public final class Retry {

  private static final int LAST = 11;

  private Retry() {}

  /**
   * The wait after so many attempts: one minute, doubled each time; empty when about a day and a
   * half has been spent.
   */
  public static Optional<Duration> after(int attempts) {
    return attempts > LAST
        ? Optional.empty()
        : Optional.of(Duration.ofMinutes(1L << (attempts - 1)));
  }
}
