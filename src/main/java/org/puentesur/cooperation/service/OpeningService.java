package org.puentesur.cooperation.service;

import static org.puentesur.account.model.Role.Names.FACILITATOR;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puentesur.account.model.Caller;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.Institutions;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Translations;

/** Opens cooperations without a match: a facilitator of one of its countries names the parties. */
@Stateless
public class OpeningService {

  @Inject CooperationGate gate;
  @Inject CooperationOpening opening;
  @Inject Cooperations cooperations;
  @Inject Institutions institutions;
  @Inject CooperationNotices notices;
  @Inject CooperationLog log;
  @Inject Clock clock;

  /** A party and its role. */
  public record Party(UUID institution, ParticipantRole role) {}

  /** Opens one between designated institutions. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public Cooperation open(Translations titles, Set<String> topics, List<Party> parties) {
    Map<UUID, Institution> byId =
        institutions.several(parties.stream().map(Party::institution).toList()).stream()
            .collect(Collectors.toMap(Institution::id, Function.identity()));
    Caller caller = gate.caller();
    if (byId.values().stream().noneMatch(each -> caller.facilitates(each.country()))) {
      throw new RuleBroken("institution", "cooperation.party.served");
    }
    Instant now = clock.instant();
    Cooperation cooperation =
        new Cooperation(
            cooperations.next(now.atZone(ZoneOffset.UTC).getYear()),
            titles,
            topics,
            parties.stream().map(each -> part(byId.get(each.institution()), each.role())).toList(),
            now);
    opening.keep(cooperation);
    log.tell("cooperation.opened", cooperation, Map.of("after", cooperation.phase().name()));
    notices.opened(cooperation);
    return cooperation;
  }

  private static Participation part(Institution institution, ParticipantRole role) {
    if (institution == null || !institution.designated()) {
      throw new RuleBroken("institution", "participation.undesignated");
    }
    return new Participation(institution.id(), institution.country(), role);
  }
}
