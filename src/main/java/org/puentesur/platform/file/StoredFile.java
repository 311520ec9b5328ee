package org.puentesur.platform.file;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that belongs to a record.
 *
 * @param name as its owner called it, without a path
 * @param mediaType as its content says
 * @param size in bytes
 */
public record StoredFile(
    UUID id,
    String ownerType,
    UUID owner,
    String name,
    String mediaType,
    long size,
    Instant addedAt) {

  /** The size in whole KiB, at least one. */
  public long kib() {
    return Math.max(1, size / 1024);
  }
}
