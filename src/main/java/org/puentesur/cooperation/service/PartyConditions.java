package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.model.Turn;
import org.puentesur.cooperation.model.Unmet;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.Institutions;

/** What a step asks of the parties: that each is designated, and that each agrees. */
@ApplicationScoped
class PartyConditions {

  @Inject Institutions institutions;
  @Inject Consents consents;

  /** Parties that their country has not designated, or no more. */
  Map<UUID, List<Unmet>> undesignated(Collection<Cooperation> cooperations) {
    Map<UUID, Institution> byId = parties(cooperations);
    return Missing.of(
        cooperations,
        cooperation ->
            cooperation.parts().stream()
                .map(part -> byId.get(part.institution()))
                .filter(institution -> !institution.designated())
                .map(
                    each ->
                        new Unmet(
                            "designated",
                            List.of(each.names()),
                            Turn.FOCAL_POINTS,
                            "/institutions/" + each.id()))
                .toList());
  }

  /** Parties whose lead has not agreed yet that it goes on to a phase. */
  Map<UUID, List<Unmet>> silent(Phase to, Collection<Cooperation> cooperations) {
    Map<UUID, Set<UUID>> given =
        consents.given(to, cooperations.stream().map(Cooperation::id).toList());
    Map<UUID, Institution> byId = parties(cooperations);
    return Missing.of(
        cooperations,
        cooperation ->
            cooperation.parts().stream()
                .map(Participation::institution)
                .filter(party -> !given.getOrDefault(cooperation.id(), Set.of()).contains(party))
                .map(
                    party ->
                        new Unmet(
                            "consent",
                            List.of(byId.get(party).names()),
                            Turn.PARTIES,
                            "/cooperations/" + cooperation.code()))
                .toList());
  }

  private Map<UUID, Institution> parties(Collection<Cooperation> cooperations) {
    return institutions
        .several(
            cooperations.stream()
                .flatMap(each -> each.institutions().stream())
                .collect(Collectors.toSet()))
        .stream()
        .collect(Collectors.toMap(Institution::id, each -> each));
  }
}
