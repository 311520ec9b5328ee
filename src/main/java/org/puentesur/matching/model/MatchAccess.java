package org.puentesur.matching.model;

import java.util.Optional;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;

/** Who sees the matches of a demand or an offer, and from which side they act. */
public record MatchAccess(Caller caller) {

  /** Whether every match of the demand is shown. */
  public boolean seesAllOf(Profile demand) {
    return drafts(demand.institution()) || caller.serves(demand.country());
  }

  /** Whether the match of a demand with an offer is shown while the provider is not told. */
  public boolean sees(Profile demand, Profile offer) {
    return seesAllOf(demand) || caller.facilitates(offer.country());
  }

  /** Whether the demands that an offer may serve are shown. */
  public boolean seesAllFor(Profile offer) {
    return drafts(offer.institution()) || caller.serves(offer.country());
  }

  /** From which side the caller acts on a match; empty for who only looks on. */
  public Optional<Side> side(Profile demand, Profile offer) {
    if (drafts(demand.institution())) {
      return Optional.of(Side.RECIPIENT);
    }
    if (drafts(offer.institution())) {
      return Optional.of(Side.PROVIDER);
    }
    return caller.facilitates(demand.country()) || caller.facilitates(offer.country())
        ? Optional.of(Side.FACILITATOR)
        : Optional.empty();
  }

  /** Whether the caller may bind their institution: invite, accept, decline. */
  public boolean binds(Side side) {
    return side == Side.FACILITATOR || caller.is(Role.INSTITUTION_LEAD);
  }

  private boolean drafts(UUID institution) {
    return institution.equals(caller.institution())
        && (caller.is(Role.INSTITUTION_EDITOR) || caller.is(Role.INSTITUTION_LEAD));
  }
}
