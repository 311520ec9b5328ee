package org.puentesur.followup.api;

import java.util.UUID;
import org.puentesur.followup.model.Debt;
import org.puentesur.followup.model.OriginKind;
import org.puentesur.followup.service.Opening;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.problem.RuleBroken;

/**
 * Something owed, as a partner system writes it down.
 *
 * @param due an ISO 8601 date
 * @param owner the institution that owes it
 * @param origin the record that it comes of
 */
public record FollowUpInput(
    String text, String language, String due, UUID owner, String originKind, UUID origin) {

  Opening opening() {
    if (origin == null) {
      throw new RuleBroken("origin", "value.unknown");
    }
    return new Opening(
        new Debt(text, Constants.language("language", language), Constants.day("due", due)),
        owner,
        null,
        Constants.one("originKind", OriginKind.class, originKind),
        origin);
  }
}
