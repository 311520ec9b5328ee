package org.puentesur.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens beside the test. */
public final class Deadline {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  // what is waited for needs the processor more than the question whether it has happened
  private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

  private Deadline() {}

  /** Takes a step until something holds; other transactions may hold it up for a moment. */
  public static void repeat(Runnable step, BooleanSupplier holds) {
    await(
        PATIENCE,
        () -> {
          step.run();
          return holds.getAsBoolean();
        });
  }

  /** Fails where something does not hold in time. */
  public static void await(Duration time, BooleanSupplier holds) {
    long end = System.nanoTime() + time.toNanos();
    boolean held = holds.getAsBoolean();
    while (!held && System.nanoTime() < end) {
      LockSupport.parkNanos(STEP_NANOS);
      held = holds.getAsBoolean();
    }
    assertThat(held).as("within " + time).isTrue();
  }
}
