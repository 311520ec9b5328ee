package org.puentesur.platform.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
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

  /** What its content goes out with, so that no browser shows it, runs it or keeps it. */
  public Map<String, String> headers() {
    return Map.of(
        "Content-Length",
        Long.toString(size),
        "Content-Security-Policy",
        "default-src 'none'; sandbox",
        "Cache-Control",
        "private, no-store",
        "Content-Disposition",
        "attachment; filename*=UTF-8''"
            + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
  }
}
