package org.puentesur.translation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.model.Caller;

/**
 * How much one caller may have translated on this node in a minute. It guards the machine, not a
 * right: a restart forgives, and each node counts for itself.
 */
@ApplicationScoped
public class Allowance {

  /** Characters a minute. */
  public static final int A_MINUTE = 60_000;

  @Inject Clock clock;

  private final Map<UUID, Integer> used = new HashMap<>();
  private long minute;

  /** Whether so many characters more are within the allowance; then they are taken. */
  public synchronized boolean take(Caller caller, int characters) {
    long now = clock.instant().truncatedTo(ChronoUnit.MINUTES).getEpochSecond();
    if (now != minute) {
      minute = now;
      used.clear();
    }
    int sum = used.getOrDefault(caller.accountId(), 0) + characters;
    if (sum > A_MINUTE) {
      return false;
    }
    used.put(caller.accountId(), sum);
    return true;
  }
}
