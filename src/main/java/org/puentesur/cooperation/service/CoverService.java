package org.puentesur.cooperation.service;

import static org.puentesur.account.model.Role.Names.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.Names.FACILITATOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationAccess;
import org.puentesur.cooperation.model.Cover;
import org.puentesur.directory.model.Agreement;
import org.puentesur.directory.service.AgreementService;
import org.puentesur.platform.problem.RuleBroken;

/** Under which memorandums a cooperation stands, and where it needs none. */
@Stateless
public class CoverService {

  @Inject CooperationGate gate;
  @Inject Covers covers;
  @Inject Cooperations cooperations;
  @Inject AgreementService agreements;
  @Inject CooperationLog log;

  /** How it is covered today. */
  @PermitAll
  public Cover of(String code) {
    return covers.of(gate.read(code).cooperation());
  }

  /** Agreements that could cover it and are not said to. */
  @PermitAll
  public List<Agreement> candidates(String code) {
    Cover cover = of(code);
    return agreements.all().stream()
        .filter(cover::holds)
        .filter(each -> !cover.agreements().contains(each))
        .toList();
  }

  /** Says that an agreement covers it. */
  @RolesAllowed({INSTITUTION_LEAD, COUNTRY_FOCAL_POINT, FACILITATOR, REGIONAL_COORDINATOR})
  public void name(String code, UUID agreement) {
    Cooperation cooperation = gate.change(code, CooperationAccess::places).cooperation();
    if (agreements.all().stream()
        .filter(each -> each.id().equals(agreement))
        .noneMatch(covers.of(cooperation)::holds)) {
      throw new RuleBroken("agreement", "cover.other");
    }
    if (covers.add(cooperation.id(), agreement)) {
      tell("cooperation.covered", cooperation, agreement);
    }
  }

  /** Says that an agreement does not cover it. */
  @RolesAllowed({INSTITUTION_LEAD, COUNTRY_FOCAL_POINT, FACILITATOR, REGIONAL_COORDINATOR})
  public void drop(String code, UUID agreement) {
    Cooperation cooperation = gate.change(code, CooperationAccess::places).cooperation();
    if (covers.remove(cooperation.id(), agreement)) {
      tell("cooperation.uncovered", cooperation, agreement);
    }
  }

  /** Lets it be signed without, for a reason. */
  @RolesAllowed(REGIONAL_COORDINATOR)
  public void waive(String code, String reason) {
    Cooperation cooperation = gate.change(code, CooperationAccess::coordinates).cooperation();
    cooperation.waive(reason);
    cooperations.flush();
    log.tell("cooperation.waived", cooperation, Map.of("reason", cooperation.waiver()));
  }

  private void tell(String type, Cooperation cooperation, UUID agreement) {
    log.tell(type, cooperation, Map.of("agreement", agreement.toString()));
  }
}
