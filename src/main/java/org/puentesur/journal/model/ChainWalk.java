package org.puentesur.journal.model;

import java.util.Arrays;

/** Goes along a chain from its start and tells of each link whether it follows. */
public final class ChainWalk {

  private long position;
  private byte[] hash = Chain.START;

  /** Whether the link is the one that must come next; after the first that is not, stop. */
  public boolean follows(Link link) {
    position++;
    if (link.position() != position || link.event() == null || link.text() == null) {
      return false;
    }
    hash = Chain.next(hash, position, link.text());
    return Arrays.equals(hash, link.hash());
  }

  /** The place of the link that was looked at last, 0 before the first. */
  public long position() {
    return position;
  }

  /** What the link that was looked at last must carry. */
  public byte[] hash() {
    return hash.clone();
  }
}
