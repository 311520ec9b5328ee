package org.puentesur.portfolio.service;

import static org.puentesur.account.model.Role.Names.FACILITATOR;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.puentesur.portfolio.model.Outcome.Exchange;

/** Invites one exchange at a time, so that one that is no longer possible stops no other. */
@Stateless
public class Invitations {

  @Inject MatchSource matches;

  /** Invites both sides of an exchange. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void send(Exchange exchange, String message) {
    matches.invite(exchange.demand(), exchange.offer(), message);
  }
}
