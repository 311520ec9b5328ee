package org.puentesur.portfolio.service;

import static org.puentesur.account.model.Role.Names.FACILITATOR;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.portfolio.model.Instance;
import org.puentesur.portfolio.model.Outcome.Exchange;
import org.puentesur.portfolio.model.Parameters;
import org.puentesur.portfolio.model.Scenario;

/** Asks for portfolios over the demands in a facilitator's charge, shows them, applies one. */
@Stateless
public class PortfolioService {

  private static final int SHOWN = 20;

  @Inject Scenarios scenarios;
  @Inject PossibleExchanges possible;
  @Inject Invitations invitations;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  /**
   * What came of applying a scenario: which exchanges were invited and which no longer could be.
   */
  public record Applied(List<Exchange> invited, List<Exchange> skipped) {}

  /** Lets a new scenario be computed in the background, over what is published now. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public UUID start(Parameters asked) {
    Instance instance = possible.of(asked, current.get());
    if (instance.edges().isEmpty()) {
      throw new RuleBroken("portfolio.empty");
    }
    return scenarios.add(current.get().accountId(), asked, instance, clock.instant());
  }

  /** The caller's own, the latest first. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public List<Scenario> list() {
    return scenarios.of(current.get().accountId(), SHOWN);
  }

  /** One of the caller's own. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public Scenario get(UUID id) {
    return scenarios
        .find(current.get().accountId(), id)
        .orElseThrow(() -> new NotFound("scenario " + id));
  }

  /** The published demands and offers that the caller may read, by id. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public Map<UUID, Listing> published() {
    Map<UUID, Listing> published = new HashMap<>();
    for (Kind kind : Kind.values()) {
      possible.published(kind).forEach(listing -> published.put(listing.id(), listing));
    }
    return published;
  }

  /** Invites what a scenario chose, once; what is no longer possible is left out and named. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public Applied apply(UUID id, String message) {
    Scenario scenario = get(id);
    if (!scenarios.apply(id, clock.instant())) {
      throw new RuleBroken("portfolio.applied");
    }
    Applied applied = new Applied(new ArrayList<>(), new ArrayList<>());
    for (Exchange exchange : scenario.outcome().exchanges()) {
      boolean sent = sent(exchange, message);
      (sent ? applied.invited : applied.skipped).add(exchange);
    }
    return applied;
  }

  private boolean sent(Exchange exchange, String message) {
    try {
      invitations.send(exchange, message);
      return true;
    } catch (RuleBroken | NotFound gone) {
      // told to the person as skipped
      return false;
    }
  }
}
