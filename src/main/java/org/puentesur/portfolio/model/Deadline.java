package org.puentesur.portfolio.model;

import java.time.Duration;

/** A moment after which a search stops with the best that it has. */
public record Deadline(long nanoTime) {

  /** So far from now. */
  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  public boolean passed() {
    return System.nanoTime() - nanoTime >= 0;
  }

  /** What is left, never negative. */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime()));
  }

  /** A moment between now and this one, so far along. */
  public Deadline after(double share) {
    return in(Duration.ofNanos((long) (left().toNanos() * share)));
  }
}
