package org.puentesur.meeting.model;

import java.util.UUID;
import org.puentesur.account.model.Caller;

/**
 * Who calls a meeting.
 *
 * @param institution the person's, null for an office's people
 * @param country of that institution, null without one
 */
public record Organiser(UUID account, String name, UUID institution, String country) {

  /** Whether a caller stands on the organiser's side: the person or a colleague. */
  public boolean is(Caller caller) {
    return account.equals(caller.accountId())
        || institution != null && institution.equals(caller.institution());
  }
}
