package org.puentesur.platform.signal;

import java.util.Set;

/**
 * A feature that hears what any node has committed. All of it is called by one thread, one call
 * after the other.
 */
public interface Hearer {

  /** The channels of {@code NOTIFY} on which it is told something. */
  Set<String> channels();

  /** Listening begins, for the first time or again: what was told before may have been missed. */
  void begin();

  /** Something was told; in the order of commits. */
  void hear(String channel, String told);

  /** All is told that has come so far. */
  void settle();

  /** A few seconds have passed, whether or not anything was told. */
  void tick();
}
