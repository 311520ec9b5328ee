package org.puentesur.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.platform.web.RoutingFilter;

/** Which places a person is shown; what they may do there is decided in the services. */
@Named("menu")
@RequestScoped
public class Menu {

  @Inject CurrentCaller current;
  @Inject HttpServletRequest request;

  public boolean isSignedIn() {
    return current.get().signedIn();
  }

  public boolean isEditor() {
    return current.get().is(Role.INSTITUTION_EDITOR) || current.get().is(Role.INSTITUTION_LEAD);
  }

  public boolean isLead() {
    return current.get().is(Role.INSTITUTION_LEAD);
  }

  /** The person's institution, null for others. */
  public UUID getInstitution() {
    return current.get().institution();
  }

  public String getName() {
    return current.get().name();
  }

  /** Whether the page shown lies in this place. */
  public boolean at(String place) {
    Object address = request.getAttribute(RoutingFilter.ADDRESS);
    return address != null
        && (address.equals(place)
            || place.length() > 1 && address.toString().startsWith(place) && !ownPlace(address));
  }

  // a place below another, to which it does not belong
  private boolean ownPlace(Object address) {
    return address.equals("/cooperations/board")
        || address.equals("/institutions/" + getInstitution());
  }

  public boolean isFacilitator() {
    return current.get().is(Role.FACILITATOR) || current.get().is(Role.REGIONAL_COORDINATOR);
  }

  /** Whether the person follows the cooperations of countries, for a focal point or an office. */
  public boolean isFollower() {
    return isFacilitator() || current.get().is(Role.COUNTRY_FOCAL_POINT);
  }

  public boolean isAdministrator() {
    return current.get().is(Role.ADMINISTRATOR);
  }

  public boolean isAuditor() {
    return current.get().is(Role.AUDITOR);
  }

  public boolean isCoordinator() {
    return current.get().is(Role.REGIONAL_COORDINATOR);
  }
}
