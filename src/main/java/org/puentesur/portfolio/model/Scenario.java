package org.puentesur.portfolio.model;

import java.time.Instant;
import java.util.UUID;

/**
 * One question to the solver, and how far it is.
 *
 * @param progress percent
 * @param outcome null until done
 * @param appliedAt when its exchanges were invited, null if they were not
 */
public record Scenario(
    UUID id,
    Parameters parameters,
    State state,
    int progress,
    Outcome outcome,
    Instant createdAt,
    Instant appliedAt) {

  /** False where it ended without a set that keeps to every limit. */
  public boolean found() {
    return outcome == null || !outcome.unmet() && outcome.collision().isEmpty();
  }

  /** How far a scenario is. */
  public enum State {
    QUEUED,
    RUNNING,
    DONE,
    FAILED;

    /** Whether something will still happen by itself. */
    public boolean open() {
      return this == QUEUED || this == RUNNING;
    }
  }
}
