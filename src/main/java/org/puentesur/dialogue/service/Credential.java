package org.puentesur.dialogue.service;

import org.puentesur.account.service.Token;

/**
 * By what somebody who follows a room is known, and known again when rights have changed.
 *
 * @param token null for a visitor
 * @param partner whether it is a partner system's, not a sign-in
 */
public record Credential(Token token, boolean partner) {

  /** Anybody. */
  public static final Credential VISITOR = new Credential(null, false);
}
