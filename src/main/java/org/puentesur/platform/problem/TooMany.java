package org.puentesur.platform.problem;

import jakarta.ejb.ApplicationException;
import java.time.Duration;

/** A rule about how often something may be done refuses it for now. */
@ApplicationException(rollback = true)
public class TooMany extends RuleBroken {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  /** Refused with the text of a rule's key; after the wait it may be tried again. */
  public TooMany(String key, Duration wait) {
    super(key);
    this.wait = wait;
  }

  /** After how many seconds it may be tried again, at least one. */
  public long seconds() {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }
}
