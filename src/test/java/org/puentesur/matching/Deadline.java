package org.puentesur.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens beside the test. */
public final class Deadline {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

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
      Thread.onSpinWait();
      held = holds.getAsBoolean();
    }
    assertThat(held).as("within " + time).isTrue();
  }
}
