package org.puentesur.journal.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How a link of the event log's chain follows from the one before. */
public final class Chain {

  /** What the first link follows: 32 zero bytes. */
  public static final byte[] START = new byte[32];

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
