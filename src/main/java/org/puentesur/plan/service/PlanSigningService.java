package org.puentesur.plan.service;

import static org.puentesur.account.model.Role.Names.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.OwnAccountService;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.plan.model.PlanSignature;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.plan.model.Signatory;
import org.puentesur.plan.model.VersionState;
import org.puentesur.platform.problem.Conflict;
import org.puentesur.platform.problem.RuleBroken;

/**
 * Signatures under a proposal: by people, who show once more that it is they; never by a partner
 * system, which has no password. The last one freezes the version.
 */
@Stateless
public class PlanSigningService {

  @Inject PlanGate gate;
  @Inject Plans plans;
  @Inject PlanLines lines;
  @Inject PlanNotices notices;
  @Inject OwnAccountService account;
  @Inject Clock clock;

  /** Where the caller may still sign a proposal. */
  @PermitAll
  public List<Signatory> open(String code, int number) {
    Cooperation cooperation = gate.seen(code);
    PlanVersion version = gate.proposal(cooperation, number);
    boolean signed = gate.signs(cooperation) && version.state() == VersionState.PROPOSED;
    return signed && version.balanced() ? open(version, lines.signatures(version.id())) : List.of();
  }

  private List<Signatory> open(PlanVersion version, List<PlanSignature> given) {
    Caller caller = gate.caller();
    return version.missing(given).stream().filter(place -> place.open(caller)).toList();
  }

  /** Signs wherever the caller may, if the version still has the hash that the caller read. */
  @RolesAllowed({INSTITUTION_LEAD, COUNTRY_FOCAL_POINT})
  public PlanVersion sign(String code, int number, String hash, String password) {
    Cooperation cooperation = gate.toSign(code);
    PlanVersion version = plans.hold(gate.proposal(cooperation, number));
    if (!version.hash().equals(hash)) {
      throw new Conflict("version " + number);
    }
    List<Signatory> places = open(version, lines.signatures(version.id()));
    if (places.isEmpty()) {
      throw new RuleBroken("plan.sign.other");
    }
    if (!version.balanced()) {
      throw new RuleBroken("plan.sign.unbalanced");
    }
    if (!account.proves(password)) {
      throw new RuleBroken("password", "plan.sign.password");
    }
    places.forEach(place -> lines.add(version.sign(place, gate.caller(), clock.instant())));
    gate.tell("plan.signed", cooperation, version);
    if (version.freeze(lines.signatures(version.id()))) {
      plans.flush();
      gate.tell("plan.frozen", cooperation, version);
      notices.frozen(cooperation, version);
    }
    return version;
  }
}
