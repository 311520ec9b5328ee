package org.puentesur.followup.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.model.FollowUpState;

/**
 * A follow-up as the API shows it.
 *
 * @param language of the text
 * @param country of the owner
 * @param person whose it is alone, absent where it is any of the owner's people's
 * @param closing what was done, or why it was dropped
 */
public record FollowUpView(
    UUID id,
    String text,
    String language,
    UUID owner,
    String country,
    String person,
    LocalDate due,
    String state,
    String originKind,
    UUID origin,
    String cooperation,
    String closing,
    String closedBy,
    Instant closedAt,
    Instant createdAt) {

  /** The wire form of a follow-up that stands so today. */
  public static FollowUpView of(FollowUp followUp, FollowUpState state) {
    return new FollowUpView(
        followUp.id(),
        followUp.text(),
        followUp.language().tag(),
        followUp.owner().institution(),
        followUp.owner().country(),
        followUp.owner().personName(),
        followUp.due(),
        state.name(),
        followUp.origin().kind().name(),
        followUp.origin().id(),
        followUp.origin().cooperation(),
        followUp.closing(),
        followUp.closedBy(),
        followUp.closedAt(),
        followUp.createdAt());
  }
}
