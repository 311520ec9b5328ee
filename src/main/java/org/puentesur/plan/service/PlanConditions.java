package org.puentesur.plan.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.model.Role;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.model.Turn;
import org.puentesur.cooperation.model.Unmet;
import org.puentesur.cooperation.service.EntryCondition;
import org.puentesur.plan.model.PlanSignature;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.plan.model.Signatory;

/** A cooperation is agreed once one balanced version is signed by all who have to. */
@ApplicationScoped
public class PlanConditions implements EntryCondition {

  @Inject Plans plans;
  @Inject PlanLines lines;

  @Override
  public Phase guards() {
    return Phase.AGREED;
  }

  @Override
  public Map<UUID, List<Unmet>> unmet(Collection<Cooperation> cooperations) {
    Map<UUID, PlanVersion> standing =
        plans.standing(cooperations.stream().map(Cooperation::id).toList());
    Map<UUID, List<PlanSignature>> given =
        lines.signatures(standing.values().stream().map(PlanVersion::id).toList());
    Map<UUID, List<Unmet>> unmet = new HashMap<>();
    for (Cooperation cooperation : cooperations) {
      PlanVersion version = standing.get(cooperation.id());
      List<Unmet> own =
          version == null
              ? List.of(new Unmet("plan.proposal", Turn.PARTIES, address(cooperation)))
              : unmet(cooperation, version, given.getOrDefault(version.id(), List.of()));
      if (!own.isEmpty()) {
        unmet.put(cooperation.id(), own);
      }
    }
    return unmet;
  }

  private static List<Unmet> unmet(
      Cooperation cooperation, PlanVersion version, List<PlanSignature> given) {
    List<Unmet> unmet = new ArrayList<>();
    List<Object> number = List.of(version.number());
    if (!version.balanced()) {
      unmet.add(new Unmet("plan.balance", number, Turn.PARTIES, address(cooperation)));
    }
    List<Signatory> missing = version.missing(given);
    if (!missing.isEmpty()) {
      List<Object> howMany = List.of(version.number(), missing.size());
      unmet.add(new Unmet("plan.signatures", howMany, turn(missing), address(cooperation)));
    }
    if (!signedFor(version).containsAll(cooperation.institutions())) {
      unmet.add(new Unmet("plan.parties", number, Turn.PARTIES, address(cooperation)));
    }
    return unmet;
  }

  private static Set<UUID> signedFor(PlanVersion version) {
    return version.signatories().stream()
        .filter(place -> place.role() == Role.INSTITUTION_LEAD)
        .map(Signatory::institution)
        .collect(Collectors.toSet());
  }

  private static Turn turn(List<Signatory> missing) {
    boolean leads = missing.stream().anyMatch(place -> place.role() == Role.INSTITUTION_LEAD);
    return leads ? Turn.PARTIES : Turn.FOCAL_POINTS;
  }

  private static String address(Cooperation cooperation) {
    return "/cooperations/" + cooperation.code() + "/plan";
  }
}
