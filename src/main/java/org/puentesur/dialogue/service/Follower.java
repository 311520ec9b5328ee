package org.puentesur.dialogue.service;

import java.util.UUID;

/** Somebody who waits for what comes in a room. */
public interface Follower {

  UUID room();

  Credential credential();

  /** Something may have come. Never waits. */
  void wake();

  /** Passing news. Never waits. */
  void tell(String news);

  /** Leaves a line on which nothing moves any more: its other end comes back. Never waits. */
  void check();

  /** The right to read is lost, or the follower is gone. */
  void leave();
}
