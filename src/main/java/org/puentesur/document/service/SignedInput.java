package org.puentesur.document.service;

import java.time.LocalDate;

/**
 * Of what a file is said to be the signed copy.
 *
 * @param key of a paper of the platform, {@code LETTER}, or null for an ordinary file
 * @param on when it was signed, null where that is not known
 * @param by who signed, in words
 */
public record SignedInput(String key, LocalDate on, String by) {

  /** What an ordinary file says. */
  public static final SignedInput NONE = new SignedInput(null, null, null);
}
