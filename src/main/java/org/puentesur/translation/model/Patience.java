package org.puentesur.translation.model;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** How long a call may take; what still runs then is ended from outside. */
final class Patience implements AutoCloseable {

  private final long end;
  private final ScheduledExecutorService timer;
  private final AtomicBoolean over = new AtomicBoolean();
  private Future<?> alarm;

  Patience(Duration most, ScheduledExecutorService timer) {
    this.end = System.nanoTime() + most.toNanos();
    this.timer = timer;
  }

  long nanosLeft() {
    return Math.max(0, end - System.nanoTime());
  }

  boolean over() {
    return over.get() || nanosLeft() == 0;
  }

  /** Lets something be ended when the time is over; takes the place of what was to be ended. */
  void orElse(Runnable stop) {
    close();
    alarm =
        timer.schedule(
            () -> {
              over.set(true);
              stop.run();
            },
            nanosLeft(),
            TimeUnit.NANOSECONDS);
  }

  /** All went well: nothing is ended. */
  @Override
  public void close() {
    if (alarm != null) {
      alarm.cancel(false);
    }
  }
}
