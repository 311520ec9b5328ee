package org.puentesur.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.model.Side;
import org.puentesur.platform.task.Task;
import org.puentesur.platform.task.TaskSource;

/** Invitations that wait for the answer of the caller's institution. */
@ApplicationScoped
public class MatchTasks implements TaskSource {

  @Inject Matches matches;
  @Inject ListingService listings;
  @Inject CurrentCaller current;

  @Override
  public List<Task> tasks() {
    UUID own = current.get().institution();
    if (own == null || !current.get().is(Role.INSTITUTION_LEAD)) {
      return List.of();
    }
    return matches.invitationsOf(own).stream()
        .filter(match -> match.awaits(side(match, own)))
        .map(match -> task(match, side(match, own)))
        .toList();
  }

  private static Side side(Match match, UUID own) {
    return match.recipient().equals(own) ? Side.RECIPIENT : Side.PROVIDER;
  }

  private Task task(Match match, Side side) {
    Listing own = listings.get(side == Side.RECIPIENT ? match.demand() : match.offer());
    return new Task(
        match.changedAt(),
        "task.invitation." + side,
        own.content().title(),
        own.content().language(),
        "/" + own.kind().path() + "/" + own.id() + "/matches",
        "task.invitation.action");
  }
}
