package org.puentesur.directory.service;

import static org.puentesur.account.model.Role.Names.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.account.service.EventLog;
import org.puentesur.directory.model.Country;
import org.puentesur.journal.model.Event;
import org.puentesur.journal.model.Subject;
import org.puentesur.platform.problem.RuleBroken;

/** Which countries want their focal point's signature under plans: that they say themselves. */
@Stateless
public class CoSigningService {

  @Inject Countries countries;
  @Inject EventLog events;
  @Inject CurrentCaller current;

  /** Whether the caller says so for a country: as its focal point, or as the coordinator. */
  @PermitAll
  public boolean decides(String country) {
    Caller caller = current.get();
    return caller.is(Role.REGIONAL_COORDINATOR)
        || caller.is(Role.COUNTRY_FOCAL_POINT) && caller.countries().contains(country);
  }

  /** Says whether plans that are proposed from now on take the focal point's signature. */
  @RolesAllowed({COUNTRY_FOCAL_POINT, REGIONAL_COORDINATOR})
  public void decide(String code, boolean coSigns) {
    Country country = countries.get(code);
    if (!decides(code)) {
      throw new RuleBroken("country.other");
    }
    if (country.coSigns() != coSigns) {
      countries.coSign(code, coSigns);
      events.tell(
          coSigns ? "country.cosigns" : "country.leaves", subject(code), Map.of("country", code));
    }
  }

  /** When it was said, latest first, for those who decide. */
  @PermitAll
  public List<Event> history(String country) {
    return decides(country) ? events.of(subject(country).id()) : List.of();
  }

  // a country is known by its code; events are found by an id
  private static Subject subject(String code) {
    byte[] name = ("country:" + code).getBytes(StandardCharsets.UTF_8);
    return new Subject("COUNTRY", UUID.nameUUIDFromBytes(name), null, code);
  }
}
