package org.puentesur.journal.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How a link of the event log's chain follows from the one before. */
public final class Chain {

  /** What the first link follows: 32 zero bytes. */
  public static final byte[] START = new byte[32];

  /** An event {@code e} in one fixed form, as SQL: what its link seals. */
  public static final String EVENT_TEXT =
      """
      cast(row(e.id, e.at at time zone 'UTC', e.actor_id, e.actor_name, e.type,
        e.object_type, e.object_id, e.institution_id, e.country, e.data) as text)
      """;

  private Chain() {}

  /** SHA-256 over the hash before, the position as eight bytes, and the event's text in UTF-8. */
  public static byte[] next(byte[] before, long position, String event) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(before);
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(position).array());
      return digest.digest(event.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
